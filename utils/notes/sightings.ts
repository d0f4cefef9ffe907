import type { Reading, Writing } from './connection.ts';
import type { Seen, Sighting } from './types.ts';

/** Those of `seen` that say something else than what is kept. What was never kept and is found is nothing new. */
export async function newlySeen(transaction: Reading | Writing, seen: readonly Seen[]): Promise<readonly Seen[]> {
  const store = transaction.objectStore('sightings');
  const kept = await Promise.all(seen.map(({ note }) => store.get(note)));
  return seen.filter(({ how }, n) => how !== (kept[n]?.how ?? 'found'));
}

/** Keeps how living notes stand on their page. The notes stay as they are: same revision, same time, no earlier version. Returns the ids of those that stand otherwise now. */
export async function keepSeen(transaction: Writing, seen: readonly Seen[], now: number): Promise<readonly string[]> {
  const store = transaction.objectStore('sightings');
  const changed: string[] = [];
  for (const { note, how } of await newlySeen(transaction, seen)) {
    if ((await transaction.objectStore('notes').get(note))?.alive !== 1) continue;
    if (how === 'found') await store.delete(note);
    else await store.put({ note, how, at: now });
    changed.push(note);
  }
  return changed;
}

/** Takes over what another copy of the notes saw: of the notes that came with it, and elsewhere where it is newer than what was seen here. */
export async function addSightings(
  transaction: Writing,
  sightings: readonly Sighting[],
  came: ReadonlySet<string>,
): Promise<void> {
  const store = transaction.objectStore('sightings');
  for (const theirs of sightings) {
    const ours = await store.get(theirs.note);
    if (ours ? theirs.at > ours.at : came.has(theirs.note)) await store.put(theirs);
  }
}
