/** What can be wrong with a reader's list of words, each in English; the interface words it by the code. */
export const LIST_PROBLEMS = {
  'no-list': 'The words must be a list',
  'no-entry': 'must be an object with "from" and "to"',
  'not-text': 'must be text',
  empty: 'must not be empty',
  long: 'must not be longer than 100 characters',
  breaks: 'must hold no tab and no line break',
  variant: '"variant" must be zh-Hans, zh-Hant-TW or zh-Hant-HK',
  many: 'A list holds at most 5000 words',
  columns: 'two words separated by a tab are needed, and after another tab perhaps a variant',
  'file-empty': 'The file is empty',
  'file-long': 'The file is too long for a list of words',
  'file-json': 'The file is no valid JSON',
  'file-text': 'The file is no text in UTF-8',
} as const;

export type ListProblem = keyof typeof LIST_PROBLEMS;

/** Where in a list the problem is, counted from 1. */
export type ListPlace = { readonly line: number } | { readonly entry: number };

/** Thrown for a list that cannot be taken; its message says in English what its fields say to a program. */
export class WordListError extends TypeError {
  readonly code: ListProblem;
  readonly place: ListPlace | null;
  /** Which of the two words it is. */
  readonly field: 'from' | 'to' | null;

  constructor(
    code: ListProblem,
    { place = null, field = null }: { readonly place?: ListPlace | null; readonly field?: 'from' | 'to' | null } = {},
  ) {
    const where = place === null ? '' : 'line' in place ? `Line ${place.line}: ` : `Entry ${place.entry}: `;
    super(`${where}${field === null ? '' : `"${field}" `}${LIST_PROBLEMS[code]}`);
    this.name = 'WordListError';
    this.code = code;
    this.place = place;
    this.field = field;
  }
}
