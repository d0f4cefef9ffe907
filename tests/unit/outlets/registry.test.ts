import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../utils/outlets/name-key.ts';
import { outletNames } from '../../../utils/outlets/outlet-names.ts';
import { OUTLETS } from '../../../utils/outlets/outlets.ts';
import type { OutletRegion } from '../../../utils/outlets/types.ts';

const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
const PATH = /^(?:\/[A-Za-z-]+)*$/;
const HAN = /\p{Script=Han}/u;

/** The files under data/, each with the one list it exports. */
const files = Object.entries(
  import.meta.glob<Record<string, readonly { readonly id: string }[]>>('../../../utils/outlets/data/*.ts', {
    eager: true,
  }),
).filter(([path]) => !path.endsWith('/affixes.ts'));

const doubles = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the registry of outlets', () => {
  it('holds every list of its data folder', () => {
    const listed = files.flatMap(([, exports]) => Object.values(exports).flat());
    expect(listed.length).toBe(OUTLETS.length);
    expect(new Set(listed)).toEqual(new Set(OUTLETS));
  });

  it.each(files)('%s is sorted by id', (_, exports) => {
    const ids = Object.values(exports).flatMap((list) => list.map(({ id }) => id));
    expect(ids).toEqual([...ids].sort());
  });

  const atLeast: Record<OutletRegion, number> = {
    mainland: 150,
    taiwan: 75,
    hongkong: 60,
    macau: 10,
    overseas: 90,
    world: 450,
  };
  it.each(Object.entries(atLeast))('knows outlets of %s: at least %i', (region, count) => {
    expect(OUTLETS.filter((outlet) => outlet.region === region).length).toBeGreaterThanOrEqual(count);
  });

  it('gives each outlet an id of its own', () => {
    expect(doubles(OUTLETS.map(({ id }) => id))).toEqual([]);
    for (const { id } of OUTLETS) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('lets no name belong to two outlets, whatever the script', () => {
    expect(doubles(OUTLETS.flatMap((outlet) => [...new Set(outletNames(outlet).map(nameKey))]))).toEqual([]);
  });

  it('lists no alias that is another of the outlet’s names in other clothes', () => {
    const repeated = OUTLETS.flatMap((outlet) => doubles((outlet.aliases ?? []).map(nameKey)));
    const known = OUTLETS.flatMap(({ hans, hant, en, aliases = [] }) => {
      const names = [hans, hant ?? '', en ?? ''].map(nameKey);
      return aliases.filter((alias) => names.includes(nameKey(alias)));
    });
    expect([...repeated, ...known]).toEqual([]);
  });

  it('lets no domain belong to two outlets', () => {
    expect(doubles(OUTLETS.flatMap(({ domains = [] }) => domains))).toEqual([]);
  });

  it('lists hosts, lower case, with a path only where a part of the site is meant', () => {
    for (const { domains = [] } of OUTLETS) {
      for (const domain of domains) {
        const slash = domain.indexOf('/');
        expect(slash < 0 ? domain : domain.slice(0, slash)).toMatch(HOST);
        expect(slash < 0 ? '' : domain.slice(slash)).toMatch(PATH);
      }
    }
  });

  it('lists no host below another of the same outlet', () => {
    const covered = OUTLETS.flatMap(({ domains = [] }) =>
      domains.filter((domain) => domains.some((other) => domain.endsWith(`.${other}`))),
    );
    expect(covered).toEqual([]);
  });

  it('writes Traditional names only where they differ', () => {
    for (const { hans, hant } of OUTLETS) {
      expect(hant).not.toBe(hans);
      if (hant) expect(hant).toMatch(HAN);
    }
  });

  it('marks as colliding only names the outlet has', () => {
    for (const outlet of OUTLETS) {
      for (const name of outlet.collides ?? []) expect(outletNames(outlet)).toContain(name);
    }
  });

  it('names the country of every outlet of the world, and of no other', () => {
    for (const { id, region, country } of OUTLETS)
      expect([id, country !== undefined]).toEqual([id, region === 'world']);
  });

  it('keeps lists without empty or untrimmed names', () => {
    for (const outlet of OUTLETS) {
      for (const name of outletNames(outlet)) {
        expect(name).toBe(name.trim());
        expect(nameKey(name)).not.toBe('');
      }
      for (const list of [outlet.aliases, outlet.collides, outlet.domains]) expect(list).not.toEqual([]);
    }
  });
});
