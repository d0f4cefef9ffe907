import type { Reading, Writing } from './connection.ts';
import { NotesError } from './errors.ts';
import { type KnownVisit, pagesShowing, rememberPage } from './pages.ts';
import type { CorrectionRow } from './rows.ts';
import type { Correction, CorrectionDraft } from './types.ts';
import { uuid7 } from './uuid7.ts';
import { parseCorrectionDraft } from './validate.ts';

export const correctionRowOf = (correction: Correction): CorrectionRow => ({
  ...correction,
  alive: correction.deleted === null ? 1 : 0,
});

export const correctionOf = ({ alive: _, ...correction }: CorrectionRow): Correction => correction;

/** Stores a correction and the page it was made on. */
export async function addCorrection(transaction: Writing, draft: CorrectionDraft, now: number): Promise<Correction> {
  const { sketch, ...given } = parseCorrectionDraft(draft);
  const correction: Correction = { ...given, id: uuid7(now), created: now, changed: now, deleted: null, revision: 1 };
  await transaction.objectStore('corrections').add(correctionRowOf(correction));
  await rememberPage(transaction, correction.page, now, sketch);
  return correction;
}

/** Takes a correction back (`withdrawn`), or makes it count again; one that is so already stays as it is. */
export async function withdrawCorrection(
  transaction: Writing,
  id: string,
  withdrawn: boolean,
  now: number,
): Promise<Correction> {
  const row = await transaction.objectStore('corrections').get(id);
  if (!row) throw new NotesError('not-found', `correction ${id}`);
  const known = correctionOf(row);
  if ((known.deleted !== null) === withdrawn) return known;
  const correction: Correction = {
    ...known,
    changed: Math.max(now, known.changed),
    deleted: withdrawn ? now : null,
    revision: known.revision + 1,
  };
  await transaction.objectStore('corrections').put(correctionRowOf(correction));
  return correction;
}

/** The corrections that hold on a page that is being read, oldest first: those made on it or on another copy of the article, and every one that two names are one source. */
export async function correctionsFor(transaction: Reading, visit: KnownVisit): Promise<readonly Correction[]> {
  const store = transaction.objectStore('corrections');
  const keys = await pagesShowing(transaction, visit);
  const onPage = await Promise.all([...keys].map((key) => store.index('page').getAll(key)));
  const everywhere = await store.index('kind').getAll(IDBKeyRange.only([1, 'same-source']));
  const rows = new Map(
    [...onPage.flat(), ...everywhere].filter(({ alive }) => alive === 1).map((row) => [row.id, row]),
  );
  return [...rows.values()].map(correctionOf).sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}
