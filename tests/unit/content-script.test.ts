import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+\.tsx?)'|^import '(\.[^']+\.tsx?)'/gm;

/** Every module of the project that is loaded with `entry`, by its path. */
const loadedWith = (entry: string): readonly string[] => {
  const found = new Set([resolve(ROOT, entry)]);
  for (const file of found) {
    for (const [, from, alone] of readFileSync(file, 'utf8').matchAll(IMPORT))
      found.add(resolve(dirname(file), (from ?? alone) as string));
  }
  return [...found].map((file) => relative(ROOT, file));
};

it.each([
  ['detection', 'utils/attribution/'],
  ['the registry of outlets', 'utils/outlets/'],
  ['what tells an article', 'utils/article/judge/'],
  ['the conversion of scripts', 'utils/script/convert-blocks.ts'],
])('%s is not loaded into every page', (_, folder) => {
  const loaded = loadedWith('entrypoints/reader.content/index.ts');
  expect(loaded.length).toBeGreaterThan(50);
  expect(loaded.filter((file) => file.startsWith(folder))).toEqual([]);
});
