import fc from 'fast-check';
import { expect } from 'vitest';
import type { Mapped } from '../../../utils/script/types.ts';

/** Code units that break careless code: lone surrogates, compatibility ideographs, radicals, marks, characters with several forms. */
const trouble =
  '发后里面干台着著乾隆頭髮裏裡臺湾计画畫为為爲說説說⽤\ufffe\uffff\ud800\udbff\udc00\ud840\udc00⿰⿲「」“”…。.—- \u3000\u200b\r\nＡａİ';

/** Any string over the whole range of UTF-16 code units, with much Chinese and much trouble in it. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...trouble.split('')) },
      { weight: 4, arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }).map((unit) => String.fromCharCode(unit)) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      { weight: 1, arbitrary: fc.integer({ min: 0x20000, max: 0x2ffff }).map((point) => String.fromCodePoint(point)) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** The law of every offset map: one entry a boundary, both ends fixed, never falling. */
export function expectMonotone(input: string, { text, map }: Mapped): void {
  expect(map.length).toBe(text.length + 1);
  expect(map[0]).toBe(0);
  expect(map[text.length]).toBe(input.length);
  const falls = map.findIndex((offset, i) => i > 0 && offset < (map[i - 1] as number));
  expect(falls, `the map falls at boundary ${falls}`).toBe(-1);
}
