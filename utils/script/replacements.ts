import * as v from 'valibot';

const MAX_WORD = 100;
const MAX_REPLACEMENTS = 5000;

const word = (name: string) =>
  v.pipe(
    v.string(`"${name}" must be text`),
    v.maxLength(MAX_WORD, `"${name}" must not be longer than ${MAX_WORD} characters`),
    v.regex(/^[^\t\r\n]*$/, `"${name}" must hold no tab and no line break`),
  );

/** One entry, wherever it comes from. */
export const replacementSchema = v.object(
  {
    from: v.pipe(word('from'), v.regex(/\S/, '"from" must not be empty')),
    to: v.pipe(word('to'), v.regex(/\S/, '"to" must not be empty')),
    variant: v.optional(
      v.picklist(['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'], '"variant" must be zh-Hans, zh-Hant-TW or zh-Hant-HK'),
    ),
  },
  'must be an object with "from" and "to"',
);

const listSchema = v.pipe(
  v.array(replacementSchema, 'The replacements must be a list'),
  v.maxLength(MAX_REPLACEMENTS, `At most ${MAX_REPLACEMENTS} replacements`),
);

/** A reader's own wish: read `to` for `from`, in every variant or in one. */
export type Replacement = Readonly<v.InferOutput<typeof replacementSchema>>;

/** Checks a reader's list from storage or a file. Throws a `TypeError` that says which entry is wrong and why. */
export function parseReplacements(input: unknown): readonly Replacement[] {
  const result = v.safeParse(listSchema, input);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const at = issue.path?.[0]?.key;
  throw new TypeError(typeof at === 'number' ? `Replacement ${at + 1}: ${issue.message}` : issue.message);
}
