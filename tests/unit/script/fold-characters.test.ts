import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTER_VARIANTS } from '../../../utils/script/character-variants.ts';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';

describe('foldCharacters', () => {
  it.each([
    ['據報導，臺灣與香港的記者說', '据报导，台湾与香港的记者说'],
    ['裏面、裡面、里面', '里面、里面、里面'],
    ['隨著／隨着／随着', '随着／随着／随着'],
    ['説明、說明、衞生、衛生、敍述、敘述', '说明、说明、卫生、卫生、叙述、叙述'],
    ['佔領、公佈、答覆、瞭解、憑藉', '占领、公布、答复、了解、凭借'],
    ['新計畫、企畫、油畫、計劃', '新计划、企划、油画、计划'],
    ['浜田與広田', '滨田与广田'],
    ['⼀⼈', '一人'],
  ])('%s → %s', (from, to) => {
    expect(foldCharacters(from)).toBe(to);
  });

  it('keeps what is no Chinese character', () => {
    const text = 'ABC ａｂｃ 123 「引」“引” 😀 \ud800 \udc00 かな 한국';
    expect(foldCharacters(text)).toBe(text);
  });

  it('leaves a character whose representative has another length', () => {
    expect(foldCharacters('㗲')).toBe('㗲');
  });

  it('never changes the length and is idempotent on any text', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0x4e00, max: 0x9fff }),
      fc.integer({ min: 0xf900, max: 0xfaff }),
      fc.constantFrom(0xd841, 0xd86d, 0xdf7c, 0xdc00),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = String.fromCharCode(...units);
        const folded = foldCharacters(text);
        expect(folded.length).toBe(text.length);
        expect(foldCharacters(folded)).toBe(folded);
      }),
    );
  });

  it('folds every single code unit idempotently', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const folded = foldCharacters(String.fromCharCode(unit));
      expect(foldCharacters(folded)).toBe(folded);
    }
  });

  it('lists every variant once, two characters of the basic plane each', () => {
    expect(new Set(CHARACTER_VARIANTS.map((pair) => pair[0])).size).toBe(CHARACTER_VARIANTS.length);
    for (const pair of CHARACTER_VARIANTS) expect(pair).toMatch(/^[\u4e00-\u9fff]{2}$/);
  });
});
