import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import phrases from 'opencc-js/dict/STPhrases';
import { dictionaryText, packedDictionary } from '../../utils/script/dictionary.ts';

/** The dictionaries of all configurations as the extension's bundle carries them. */
const folder = join(dirname(createRequire(import.meta.url).resolve('opencc-js')), '../esm-lib/dict');
const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const others = readdirSync(folder)
  .filter((file) => file.endsWith('.js') && file !== 'STPhrases.js')
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const packed = packedDictionary(phrases);
const begin = performance.now();
dictionaryText(packed);
const unpacking = performance.now() - begin;

console.log('# The dictionaries, compressed with gzip');
console.log(`  as opencc-js ships them  ${kb(compressed(others + phrases))}`);
console.log(`  in the extension         ${kb(compressed(others + packed))}`);
console.log(`  unpacking, the first time ${unpacking.toFixed(0)} ms`);
