import type { SourceKind } from '../attribution/types.ts';
import type { Reading } from './connection.ts';

/** Sources that have a name of their own; an office, a group or somebody unnamed is called by common words. */
const NAMED: ReadonlySet<SourceKind> = new Set(['person', 'org', 'media', 'document']);

/** A single character is in too many other words to be anybody's name. */
const isName = (name: string): boolean => [...name].length > 1;

/**
 * The names by which the reader fixed who somebody is, each once: of sources that a living note is on, of chains that were corrected, and of
 * pairs that were said to be one source. Not those that were only detected under a note. O(notes on sources + corrections), which are few.
 */
export async function fixedNames(transaction: Reading): Promise<readonly string[]> {
  const notes = await transaction.objectStore('notes').index('source').getAll();
  const corrections = transaction.objectStore('corrections').index('kind');
  const chains = await corrections.getAll(IDBKeyRange.only([1, 'chain']));
  const pairs = await corrections.getAll(IDBKeyRange.only([1, 'same-source']));
  const sources = [
    ...notes.flatMap(({ alive, source }) => (alive === 1 && source ? [source] : [])),
    ...chains.flatMap((row) => (row.kind === 'chain' ? row.chain : [])),
  ];
  const names = [
    ...sources.filter(({ kind }) => NAMED.has(kind)).map(({ name }) => name),
    ...pairs.flatMap((row) => (row.kind === 'same-source' ? row.names : [])),
  ];
  return [...new Set(names.map((name) => name.trim()).filter(isName))];
}
