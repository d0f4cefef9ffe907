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
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) throw new NotesError('invalid', `the file is nested more than ${DEEPEST} levels deep`);
    for (const [key, inner] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(key)) throw new NotesError('invalid', `the file uses the forbidden key "${key}"`);
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, depth: depth + 1 });
    }
  }
}
