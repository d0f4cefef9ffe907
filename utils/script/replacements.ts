import * as v from 'valibot';
import { type ListPlace, type ListProblem, WordListError } from './word-list-error.ts';

export const MAX_WORD = 100;
export const MAX_REPLACEMENTS = 5000;

/** What is wrong with an entry or a list is told by its code; `parseReplacements` makes an error of it. */
const said = (problem: ListProblem): ListProblem => problem;

const word = v.pipe(
  v.string(said('not-text')),
  v.regex(/\S/, said('empty')),
  v.maxLength(MAX_WORD, said('long')),
  v.regex(/^[^\t\r\n]*$/, said('breaks')),
);

/** One entry, wherever it comes from. */
export const replacementSchema = v.object(
  {
    from: word,
    to: word,
    variant: v.optional(v.picklist(['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'], said('variant'))),
  },
  said('no-entry'),
);

const listSchema = v.pipe(v.array(replacementSchema, said('no-list')), v.maxLength(MAX_REPLACEMENTS, said('many')));

/** A reader's own wish: read `to` for `from`, in every variant or in one. */
export type Replacement = Readonly<v.InferOutput<typeof replacementSchema>>;

/** Whether an entry says that its word never changes: the same on both sides. */
export const keepsWord = ({ from, to }: Replacement): boolean => from === to;

/**
 * Checks a reader's list from storage or a file. Throws a `WordListError` that says which entry is wrong and why; `placeOf` names the place
 * of the entry at an index otherwise than by its number, or not at all.
 */
export function parseReplacements(
  input: unknown,
  placeOf: (index: number) => ListPlace | null = (index) => ({ entry: index + 1 }),
): readonly Replacement[] {
  const result = v.safeParse(listSchema, input);
  if (result.success) return result.output;
  const [{ message, path }] = result.issues;
  const [index, field] = (path ?? []).map(({ key }) => key);
  throw new WordListError(message as ListProblem, {
    place: typeof index === 'number' ? placeOf(index) : null,
    // A missing word is told of its entry, not of itself.
    field: field === 'from' || field === 'to' ? field : null,
  });
}
