import type { Translate } from '../utils/i18n/index.ts';
import { quoteOf } from '../utils/notes/subject.ts';
import type { NoteDraft } from '../utils/notes/types.ts';

/** What an editor shows above what is written: the passage, or that the note is on its page or on a source. */
export const headingOf = (
  { anchor, source = null, page }: Pick<NoteDraft, 'anchor' | 'source' | 'page'>,
  words: Translate,
): string =>
  quoteOf({ anchor }) ??
  (source ? words('note.onSource', { name: source.name }) : `${words('note.onPage')}: ${page.title || page.url}`);
