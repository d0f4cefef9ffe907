import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { configs } from 'opencc-js/preset';
import { describe, expect, it } from 'vitest';
import { convertOpencc, convertOpenccMapped, OPENCC_CONFIGS, type OpenccConfig } from '../../../utils/script/opencc.ts';
import { anyText, expectMonotone } from './texts.ts';

/** opencc-js names a configuration by its two ends; `hk2sp` and `tw2sp` carry the phrases of the end they leave. */
const LOCALE: Readonly<Record<string, string>> = { s: 'cn', sp: 'cn' };
function theirs(config: OpenccConfig): (text: string) => string {
  const [from, to] = config.split('2') as [string, string];
  return Converter({ from: to === 'sp' ? `${from}p` : (LOCALE[from] ?? from), to: LOCALE[to] ?? to });
}

const dictionaries = [
  ...new Set(
    Object.values(
      configs as unknown as Record<string, { segmentation?: string[]; conversionChain: string[][] }>,
    ).flatMap(({ segmentation = [], conversionChain }) => [...segmentation, ...conversionChain.flat()]),
  ),
];
const entries = dictionaries.flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' ')));
/** Every word of the small dictionaries and every seventh of the two large ones, both sides, run together so that words meet. */
const shards = entries
  .filter((_, index) => entries.length < 10_000 || index % 7 === 0 || index > 50_000)
  .flat()
  .reduce<string[]>((texts, word, index) => {
    if (index % 40 === 0) texts.push('');
    texts[texts.length - 1] += word;
    return texts;
  }, []);

it('knows every configuration of opencc-js', () => {
  expect([...OPENCC_CONFIGS].sort()).toEqual(Object.keys(configs).sort());
});

describe.each(OPENCC_CONFIGS)('%s', (config) => {
  const convert = theirs(config);

  const expectSame = (text: string): void => {
    const expected = convert(text);
    expect(convertOpencc(text, config)).toBe(expected);
    const mapped = convertOpenccMapped(text, config);
    expect(mapped.text).toBe(expected);
    expectMonotone(text, mapped);
  };

  it('equals opencc-js on its own dictionaries', () => {
    for (const text of shards) expectSame(text);
  });

  it('equals opencc-js on any text', () => {
    const word = fc.constantFrom(...shards.flatMap((text) => text.match(/.{1,4}/gsu) ?? []).slice(0, 20_000));
    const text = fc.array(fc.oneof(anyText, word), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, expectSame), { numRuns: 300 });
  });
});

describe('what OpenCC passes over', () => {
  it.each(['⿰木公司发展', '⿰⿱⿲头发里面⿳干', '⿱⿰发后', `${'⿰'.repeat(12)}发`])(
    'description sequences: %s',
    (text) => {
      expect(convertOpencc(text, 's2twp')).toBe(theirs('s2twp')(text));
      expect(convertOpencc(text, 't2s')).toBe(theirs('t2s')(text));
    },
  );

  it('takes a hundred thousand nested operators, where opencc-js never comes to an end', () => {
    expect(convertOpencc('⿰'.repeat(100_000), 's2t')).toHaveLength(100_000);
  });
});

describe('the map', () => {
  it.each<[OpenccConfig, string, string, number[]]>([
    ['s2twp', '打印文件', '列印檔案', [0, 1, 2, 2, 4]],
    ['s2twp', '出租车', '計程車', [0, 0, 2, 3]],
    ['s2t', '头发发展', '頭髮發展', [0, 1, 2, 3, 4]],
    ['s2twp', '我用U盘', '我用隨身碟', [0, 1, 2, 2, 2, 4]],
    ['t2s', '㗲', '𠵾', [0, 0, 1]],
  ])('%s: %s → %s', (config, input, output, map) => {
    const mapped = convertOpenccMapped(input, config);
    expect(mapped.text).toBe(output);
    expect([...mapped.map]).toEqual(map);
  });
});
