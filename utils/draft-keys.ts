import type { NoteFields } from './messages.ts';
import { quoteOf } from './notes/subject.ts';
import type { NoteDraft } from './notes/types.ts';

/** What was typed into note editors and not saved yet. Outlives the editor, the panel and the browser. */
export interface Drafts {
  get(key: string): NoteFields | null;
  /** Keeps what an editor holds now; null once it was saved or given up. */
  keep(key: string, fields: NoteFields | null): void;
}

/** So much of a passage tells it from the others of its page. */
const TOLD = 200;

/** What a draft stands under: the same for one note whether it is edited on its page, beside it or in the notebook. */
export const draftKeys = {
  note: (id: string): string => `note ${id}`,
  /** The others are of notes that are not stored yet; `page` is the page's key. */
  page: (page: string): string => `page ${page}`,
  source: (page: string, name: string): string => `source ${page} ${name}`,
  passage: (page: string, quote: string): string => `passage ${page} ${quote.slice(0, TOLD)}`,
  of: ({ page: { key }, anchor, source }: NoteDraft): string => {
    const quote = quoteOf({ anchor });
    if (quote !== null) return draftKeys.passage(key, quote);
    return source ? draftKeys.source(key, source.name) : draftKeys.page(key);
  },
};
