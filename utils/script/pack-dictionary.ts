import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import { packPhrases } from './packed-phrases.ts';

/** The one dictionary that is large: four fifths of all of them together. */
const LARGE = /opencc-js[\\/]dist[\\/]esm-lib[\\/]dict[\\/]STPhrases\.js$/;

/** A plugin for the bundler: opencc-js's large dictionary goes into the extension packed, and unpacks itself when it is loaded. */
export const packDictionary = (unpacker: string) => ({
  name: 'pack-dictionary',
  enforce: 'pre' as const,
  load(id: string): string | null {
    if (!LARGE.test(id)) return null;
    return [
      `import characters from './STCharacters.js';`,
      `import { unpackPhrases } from ${JSON.stringify(unpacker)};`,
      `export default unpackPhrases(${JSON.stringify(packPhrases(phrases, characters))}, characters);`,
    ].join('\n');
  },
});
