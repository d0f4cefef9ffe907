import { NotesError } from '../errors.ts';

/** A file longer than this (in UTF-16 code units) is not read: 100,000 notes take about 70 million. */
export const LONGEST_FILE = 95_000_000;
/** Nothing we read is nested deeper. */
const DEEPEST = 40;
/** Keys that would reach into the prototype of what they are copied to. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The JSON value of a file that may come from anywhere. Throws a NotesError `invalid` with the reason for a file that is too large, no JSON, nested too deeply, or that
 * uses keys which reach into prototypes. O(n), without recursion.
 */
export function readJson(text: string): unknown {
  if (text.length > LONGEST_FILE) {
    throw new NotesError(
      'invalid',
      `the file is too large: ${text.length} characters, at most ${LONGEST_FILE} are read`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    throw new NotesError('invalid', `the file is not JSON: ${(error as Error).message}`, error);
  }
  refuseHostileShapes(value);
  return value;
}

function refuseHostileShapes(root: unknown): void {
  const open = isNested(root) ? [innerOf(root)] : [];
  while (open.length > 0) {
    const next = open.at(-1)?.next();
    if (!next || next.done) open.pop();
    else if (isNested(next.value)) {
      if (open.length >= DEEPEST)
        throw new NotesError('invalid', `the file is nested more than ${DEEPEST} levels deep`);
      open.push(innerOf(next.value));
    }
  }
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What an object or a list holds, one after the other: a list of all would be larger than a hostile file itself. */
function* innerOf(value: object): Generator<unknown, void, undefined> {
  if (Array.isArray(value)) {
    yield* value;
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) throw new NotesError('invalid', `the file uses the forbidden key "${key}"`);
    yield inner;
  }
}
