import { expect, test } from 'vitest';
import { beyondImport } from '../../../components/beyond-import.ts';
import { LONGEST_FILE } from '../../../utils/notes/exchange/read-json.ts';

test.each([
  [0, null],
  [LONGEST_FILE, null],
  [LONGEST_FILE + 1, { size: 96, mb: 95 }],
  [120_400_000, { size: 120, mb: 95 }],
])('%s bytes', (bytes, said) => {
  expect(beyondImport(bytes)).toEqual(said);
});
