import type { Anchor } from '../../../utils/anchor/types.ts';
import type { NoteDraft, PageRecord } from '../../../utils/notes/types.ts';

/** A page of ours to put notes on. */
export const pageOf = (key = 'harbour.example/news/1'): PageRecord => ({
  key,
  url: `https://${key}`,
  title: '港口工会投票',
  publisher: '海港日报',
  script: 'zh-Hans',
});

type OnPassage = NoteDraft & { readonly anchor: Anchor; readonly source: null };

/** A note to be, on a passage. */
export const draftOf = (changes: Partial<OnPassage> = {}): OnPassage => ({
  page: pageOf(),
  source: null,
  anchor: {
    quote: { exact: '码头工人将在周五开始罢工', prefix: '林慧敏表示，', suffix: '。' },
    position: { start: 40, end: 52 },
    block: { index: 1, count: 4 },
  },
  statement: {
    chain: [
      { mention: '海港日报', name: '海港日报', kind: 'media' },
      { mention: '工会主席林慧敏', name: '林慧敏', kind: 'person' },
    ],
    cue: '表示',
    content: ['码头工人将在周五开始罢工'],
    type: 'indirect',
    stance: 'says',
    rule: 'source-cue-content',
  },
  ...changes,
});

/** A note to be on the page as such. */
export const draftOnPage = (text: string, page = pageOf()): NoteDraft => ({
  ...{ page, text },
  anchor: null,
  statement: null,
});

/** A note to be on a source. */
export const draftOnSource = (name: string, text: string, page = pageOf()): NoteDraft => ({
  ...{ page, text },
  anchor: null,
  statement: null,
  source: { name, kind: 'media' },
});
