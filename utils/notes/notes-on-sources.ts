import type { Reading } from './connection.ts';
import { noteOf } from './rows.ts';
import { sourceKey } from './source-key.ts';
import type { Note } from './types.ts';

/** The living notes on any of these sources, by whatever name they were made, oldest first. O(notes on sources), which are few. */
export async function notesOnSources(transaction: Reading, names: readonly string[]): Promise<readonly Note[]> {
  if (names.length === 0) return [];
  const rows = await transaction.objectStore('notes').index('source').getAll();
  if (rows.length === 0) return [];
  const keys = await keysOfSources(transaction, names);
  return rows
    .filter(({ alive, source }) => alive === 1 && source !== null && keys.has(sourceKey(source.name)))
    .map(noteOf)
    .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}

/** The keys of these names, and of all that the reader said are the same source. */
async function keysOfSources(transaction: Reading, names: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = new Set(names.map(sourceKey));
  const index = transaction.objectStore('corrections').index('kind');
  const same = await index.getAll(IDBKeyRange.only([1, 'same-source']));
  const pairs = same.flatMap((row) => (row.kind === 'same-source' ? [row.names.map(sourceKey)] : []));
  // A is B and B is C: each round adds one step, until a round adds none.
  for (let before = -1; before !== keys.size; ) {
    before = keys.size;
    for (const pair of pairs) if (pair.some((key) => keys.has(key))) for (const key of pair) keys.add(key);
  }
  return keys;
}
