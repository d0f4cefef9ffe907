import { COUNTRY_NAMES, PERIODICALS, REGION_NAMES, SUFFIXES } from './data/affixes.ts';
import { nameKey, nameKeys } from './name-key.ts';
import { outletNames } from './outlet-names.ts';
import { OUTLETS } from './outlets.ts';
import type { Outlet } from './types.ts';

interface Known {
  readonly outlet: Outlet;
  readonly collides: boolean;
}

let known: ReadonlyMap<string, Known> | undefined;

/**
 * The outlet that `name` is a name of, or null. Script, width, case, spaces and title marks do not matter; what is commonly put around a
 * name (美国《…》, 英媒…, …网站, 《…》杂志) is taken off where the name alone is not known. `name` is a name, not running text, so ordinary
 * words that are an outlet's name (天下, 上报) are found too: ask `nameCollides` before trusting one that stood in a sentence.
 */
export function findOutlet(name: string): Outlet | null {
  known ??= indexNames();
  const key = nameKey(name);
  return lookUp(key, known) ?? lookUpWithCountry(key, known);
}

/** True when `name` is an outlet's name but also an ordinary word or a part of one. */
export function nameCollides(name: string): boolean {
  known ??= indexNames();
  return known.get(nameKey(name))?.collides ?? false;
}

function indexNames(): ReadonlyMap<string, Known> {
  const named = OUTLETS.flatMap((outlet) => {
    const collisions = new Set(outlet.collides?.map(nameKey));
    return outletNames(outlet).map((name) => ({ name, outlet, collisions }));
  });
  const keys = nameKeys(named.map(({ name }) => name));
  return new Map(
    named.map(({ outlet, collisions }, at) => {
      const key = keys[at] as string;
      return [key, { outlet, collides: collisions.has(key) }];
    }),
  );
}

function lookUp(key: string, index: ReadonlyMap<string, Known>): Outlet | null {
  const exact = index.get(key);
  if (exact) return exact.outlet;
  for (const suffix of SUFFIXES) {
    if (!key.endsWith(suffix)) continue;
    const bare = index.get(key.slice(0, -suffix.length));
    if (bare && (!bare.collides || PERIODICALS.includes(suffix))) return bare.outlet;
  }
  return null;
}

/** 英国《卫报》 is the Guardian and 英媒《卫报》 too, but 法国《卫报》 is nobody we know: the country must be the outlet's own. */
function lookUpWithCountry(key: string, index: ReadonlyMap<string, Known>): Outlet | null {
  for (let length = 2; length <= Math.min(7, key.length - 1); length++) {
    const outlet = lookUp(key.slice(length), index);
    if (outlet && homes(outlet).includes(key.slice(0, length))) return outlet;
  }
  return null;
}

function homes({ region, country }: Outlet): readonly string[] {
  if (!country) return REGION_NAMES[region];
  return [country, ...(COUNTRY_NAMES[country] ?? []), `${country[0]}媒`, '外媒'];
}
