import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, barAgain, layOutChain } from '../../../components/chain-layout.ts';
import type { Hop, Report, Statement } from '../../../utils/attribution/types.ts';

const OPTIONS = { width: 388, labels: 140, publisher: '本页', rest: (count: number) => `+ ${count}` };

/** A report whose statements run through these chains of names. */
const reportOf = (chains: readonly (readonly string[])[]): Report => {
  const names = [...new Set(chains.flat())];
  const hop = (name: string): Hop => ({ source: null, name, kind: 'org', resolution: 'text' });
  const statements = chains.map(
    (chain): Statement => ({
      content: [],
      cue: null,
      chain: chain.map(hop),
      type: 'indirect',
      stance: 'says',
      headline: false,
      rule: 'source-cue',
    }),
  );
  return {
    statements,
    sources: names.map((name, id) => ({
      id,
      name,
      kind: 'org',
      aliases: [],
      hops: chains.flatMap((chain, i) => chain.flatMap((one, j) => (one === name ? [[i, j] as const] : []))),
    })),
  };
};

const chains = fc.array(
  fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑', '寅'), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 60 },
);

describe('layOutChain', () => {
  it('puts the publisher first, relays between, origins last', () => {
    const { bars } = layOutChain(reportOf([['金融时报', 'OpenAI'], ['OpenAI']]), OPTIONS);
    const at = (key: string) => bars.find((bar) => bar.key === key)?.column;
    expect([at('publisher'), at('relay:0'), at('origin:1')]).toEqual([0, 1, 2]);
  });

  it('keeps one source that both relays and speaks apart by role', () => {
    const { bars } = layOutChain(reportOf([['金融时报', '某人'], ['金融时报']]), OPTIONS);
    expect(bars.map(({ key }) => key).sort()).toEqual(['origin:0', 'origin:1', 'publisher', 'relay:0']);
  });

  it('gathers the origins that are too many into one bar that says how many', () => {
    const many = Array.from({ length: 30 }, (_, i) => [`来源${i}`]);
    const { bars } = layOutChain(reportOf(many), { ...OPTIONS, origins: 8 });
    const rest = bars.find(({ role }) => role === 'rest');
    expect(bars.filter(({ role }) => role === 'origin')).toHaveLength(7);
    expect(rest).toMatchObject({ name: '+ 23' });
    expect(rest?.statements).toHaveLength(23);
  });

  it('keeps every bar inside the picture, apart from its neighbours, and every statement on it', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { bars, height, width } = layOutChain(reportOf(given), OPTIONS);
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x).toBeLessThanOrEqual(width);
          expect(bar.y).toBeGreaterThanOrEqual(0);
          expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        }
        for (const one of bars) {
          for (const other of bars) {
            if (one === other || one.column !== other.column) continue;
            expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
          }
        }
        const ends = bars.filter(({ role }) => role === 'origin' || role === 'rest').flatMap((bar) => bar.statements);
        expect(ends.sort((a, b) => a - b)).toEqual(given.map((_, index) => index));
      }),
    );
  });

  it('draws as much flow into a bar as statements run through it', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const { bars, ribbons } = layOutChain(reportOf(given), OPTIONS);
        for (const bar of bars.filter(({ role }) => role === 'origin')) {
          const flow = ribbons.filter(({ to }) => to === bar.key).reduce((sum, { count }) => sum + count, 0);
          expect(flow).toBe(bar.statements.length);
        }
      }),
    );
  });
});

describe('barAgain', () => {
  const barOf = (report: Report, role: Bar['role'], name: string): Bar => {
    const bar = layOutChain(report, OPTIONS).bars.find((one) => one.role === role && one.name === name);
    if (!bar) throw new Error(`No ${role} is called ${name}.`);
    return bar;
  };

  it('is the same source in a report that lost a statement, with the statements that run through it there', () => {
    const chosen = barOf(reportOf([['甲'], ['乙'], ['丙', '乙']]), 'origin', '乙');
    expect(chosen.statements).toEqual([1, 2]);
    expect(barAgain(reportOf([['乙'], ['丙', '乙']]), chosen)?.statements).toEqual([0, 1]);
  });

  it('is told from the same source in another part', () => {
    const chosen = barOf(reportOf([['甲'], ['乙', '丙']]), 'relay', '乙');
    expect(barAgain(reportOf([['乙'], ['甲', '乙'], ['乙', '丙']]), chosen)?.statements).toEqual([2]);
  });

  it('is found by the other name that a source has got', () => {
    const chosen = barOf(reportOf([['甲'], ['乙']]), 'origin', '乙');
    const { statements, sources } = reportOf([['丙'], ['甲']]);
    const joined = {
      statements,
      sources: sources.map((one) => (one.name === '甲' ? { ...one, aliases: ['乙'] } : one)),
    };
    expect(barAgain(joined, chosen)?.statements).toEqual([1]);
  });

  it('is null where the source is gone', () => {
    const chosen = barOf(reportOf([['甲'], ['乙']]), 'origin', '乙');
    expect(barAgain(reportOf([['甲']]), chosen)).toBeNull();
  });

  it('is the bar of the rest, as large as that is now', () => {
    const many = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((name) => [name]);
    const chosen = layOutChain(reportOf(many), OPTIONS).bars.find(({ role }) => role === 'rest') as Bar;
    expect(chosen.name).toBe('+ 3');
    const again = barAgain(reportOf(many.slice(1)), chosen);
    expect(again?.name).toBe('+ 2');
    expect(again?.statements).toEqual([9, 10]);
  });
});
