import phrases from 'opencc-js/dict/STPhrases';
import { packedDictionary } from './dictionary.ts';

/** The one dictionary that is large: four fifths of all of them together. */
const LARGE = /opencc-js[\\/]dist[\\/]esm-lib[\\/]dict[\\/]STPhrases\.js$/;

/** A plugin for the bundler: opencc-js's large dictionary goes into the extension packed; `dictionaryText` unpacks it. */
export const packDictionary = () => ({
  name: 'pack-dictionary',
  enforce: 'pre' as const,
  load: (id: string): string | null =>
    LARGE.test(id) ? `export default ${JSON.stringify(packedDictionary(phrases))};` : null,
});
