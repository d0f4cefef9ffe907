type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A note as version 1 of a file has it, as this version does: before, every note was on a passage. */
export const upgradedNote = (note: unknown): unknown =>
  isObject(note) && !('source' in note) ? { ...note, source: null } : note;

/** What an archive of each version becomes in the next one. Pure; a step is never changed once it was released. */
const STEPS: readonly ((archive: Json) => Json)[] = [
  (archive) => ({
    ...archive,
    version: 2,
    notes: Array.isArray(archive.notes) ? archive.notes.map(upgradedNote) : archive.notes,
    history: [],
  }),
  (archive) => ({ ...archive, version: 3, sightings: [] }),
];

/** The version of the archives that are written. */
export const ARCHIVE_VERSION = STEPS.length + 1;

/** An archive of an earlier version as this version writes it; anything else stays as it is, for the schema to judge. */
export const upgradedArchive = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return value;
  return STEPS.slice(version - 1).reduce((archive, step) => step(archive), value);
};
