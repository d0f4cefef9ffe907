import * as v from 'valibot';

/** The longest passage or context an anchor may hold, in UTF-16 code units: no honest one comes near. */
const LONGEST = 100_000;

const words = v.pipe(v.string(), v.maxLength(LONGEST));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** An anchor as it comes from a file, a message or the store. */
export const AnchorSchema = v.object({
  quote: v.object({ exact: v.pipe(words, v.minLength(1)), prefix: words, suffix: words }),
  position: v.pipe(
    v.object({ start: offset, end: offset }),
    v.check(({ start, end }) => start <= end, 'start lies after end'),
  ),
  block: v.exactOptional(v.object({ index: offset, count: offset })),
});
