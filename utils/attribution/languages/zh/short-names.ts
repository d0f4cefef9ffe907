import { firstIndex } from '../../../first-index.ts';
import { findOutlet } from '../../../outlets/find-outlet.ts';
import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Span } from '../../../span.ts';
import { oncePerPage } from '../../once-per-page.ts';
import type { Page } from '../../page.ts';
import type { Hop } from '../../types.ts';
import { type Body, bodyBefore, endingOf, fitsSign } from './bodies.ts';
import { asFullName } from './full-names.ts';
import { HEADS } from './lexicon.ts';
import { type Named, peopleOf } from './people-index.ts';
import { bodyCalled } from './short-forms.ts';
import { OTHER_NAMES } from './vocabulary/other-names.ts';

/** Somebody or something the text has named so far. */
export interface Known {
  readonly name: string;
  readonly span: Span;
  readonly kind: Hop['kind'];
  readonly text: string;
  /** A sentence opens with it: it is about this one. */
  readonly opens?: boolean;
  /** Mentioned in passing, or by somebody whose words the text gives. */
  readonly aside?: boolean;
  /** How sure it is that the words are somebody (0 to 3), where that is open. */
  readonly sureness?: number;
  /** What a pronoun that stood for it has told: above 0 a woman. */
  readonly gender?: number | undefined;
}

/** With all that later mentions are compared with, worked out once: every one of them looks back over many names. */
export interface Learnt extends Known {
  /** The parts of a person's name that dots or spaces join: 戴维·萨克斯. */
  readonly parts: readonly string[] | null;
  /** The short names that its mention gives in brackets: 国际货币基金组织（IMF）, 储备粮公司（简称“中储粮”）. */
  readonly shorts: readonly string[];
  /** The outlet it is in the registry. */
  readonly outlet: string | null;
}

const partsOf = (name: string): readonly string[] | null => (/[·.‧・ ]/.test(name) ? name.split(/[·.‧・ ]/) : null);

const NONE: readonly string[] = [];
const shortsIn = (text: string): readonly string[] => {
  const open = text.search(/[（(]/);
  if (open < 1) return NONE;
  const inside = text.slice(open + 1).replace(/[）)].*$/, '');
  return inside.split(/[，,、；;：:“”「」"\s]+|(?:以下)?[简簡][称稱]|下[称稱]/);
};

/** The part of a mention that gives its own short names: behind whoever belongs to a body, 儿童基金会（儿基会）主任罗素, stand none. */
const ownPart = ({ name, kind, text }: Known): string => {
  if (!/^(?:person|role|group|anonymous)$/.test(kind)) return text;
  const at = text.lastIndexOf(name);
  return at < 0 ? '' : text.slice(at);
};

export const learnt = (known: Known): Learnt => ({
  ...known,
  parts: known.kind === 'person' ? partsOf(known.name) : null,
  shorts: shortsIn(ownPart(known)),
  outlet: known.kind === 'media' ? (findOutlet(known.name)?.id ?? null) : null,
});

/** How many of the latest known are looked at, so that a long page stays linear. */
export const LOOKED_AT = 120;

/** The latest of the known that is wanted; looks back over a bounded number. */
export const last = <Name extends Known>(
  known: readonly Name[],
  wanted: (candidate: Name) => boolean,
): Name | undefined => {
  for (let i = known.length - 1, looked = 0; i >= 0 && looked < LOOKED_AT; i--, looked++) {
    const candidate = known[i] as Name;
    if (wanted(candidate)) return candidate;
  }
  return undefined;
};

/** What joins the names of two. */
export const JOINT = /[和與与及、]/;

/** The first known full name that `name` is the surname, the given part or the short form of. */
export const fuller = (known: readonly Learnt[], name: string, kind: Hop['kind']): Known | undefined => {
  const plain = name.replace(/[《》「」\s]/g, '');
  return last(known, (candidate) => {
    if (candidate.kind !== kind || candidate.name.length <= plain.length) return false;
    if (kind === 'person') {
      // 李卓人、何俊仁: two people are nobody's full name
      if (JOINT.test(candidate.name)) return false;
      // 俞某|两, 温太|叹: a name that an address ends goes no further
      if (/[某太]$/.test(plain) && candidate.name.startsWith(plain)) return false;
      if (candidate.parts) return candidate.parts.includes(plain);
      if (plain.length === 1)
        return candidate.name.startsWith(plain) && (candidate.name.length <= 4 || candidate.name[1] === '姓');
      return candidate.name.startsWith(plain) || candidate.name.endsWith(plain);
    }
    return plain.length >= 2 && candidate.name.startsWith(plain) && asFullName(plain, candidate) !== null;
  });
};

/** The first name that the text used for the outlet that `name` is another name of: 纽时 is the 纽约时报 before it. */
export const sameOutlet = (known: readonly Learnt[], name: string): Known | null => {
  const outlet = findOutlet(name);
  if (!outlet) return null;
  const named = last(known, (candidate) => candidate.outlet === outlet.id);
  return named && named.name !== name ? named : null;
};

/** Who the text gave this short name in brackets. */
export const abbreviated = (known: readonly Learnt[], name: string): Known | null => {
  if (name.length < 2) return null;
  return last(known, ({ shorts, name: whole }) => shorts.includes(name) && !whole.includes(name)) ?? null;
};

/** A short name that the text gives in brackets to what stands before them. */
const GIVEN =
  /（(?:以下|下文)?(?:[简下]称|又称|统称|后称|也称)?:?[「《\s]?([^「」《》（）、，；,;：\s]{2,16})[」》\s]?[）、，；,;]/g;

/** Where the brackets open in which the page gives each short name. One pass over the text, at most once a page. */
const givenIn = oncePerPage((page): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const { index, 1: short = '' } of page.working.matchAll(GIVEN)) {
    const at = places.get(short);
    if (at) at.push(index);
    else places.set(short, [index]);
  }
  return places;
});

/** How many places that give one short name are looked at. */
const MOST_GIVEN = 20;
/** The body that the page calls by this short name in brackets, whether or not it says anything there: 国际能源署（能源署）署长. */
export const givenAs = (page: Page, name: string): Known | null => {
  for (const at of givenIn(page).get(foldCharacters(name))?.slice(0, MOST_GIVEN) ?? []) {
    const body = bodyBefore(page, at, { ending: /$/, fits: () => true }, 0);
    if (body) return asKnown(body);
  }
  return null;
};

/** How far back the two may stand that 前者 and 后者 tell apart. */
const PAIR_REACH = 200;

/** The two names last learnt before a mention, in their order; a joint name is taken apart. Null where there are no two near by. */
export const pairBefore = (page: Page, known: readonly Learnt[], span: Span | null): readonly [Known, Known] | null => {
  if (!span) return null;
  const told = pairOf(known, span);
  if (told) return told;
  // 总理致电总统。后者: neither has said anything
  const reach = Math.max(0, span[0] - PAIR_REACH);
  const near = page.skeleton.slice(reach, span[0] - 1);
  const before = reach + Math.max(near.lastIndexOf('\n'), near.lastIndexOf('。')) + 1;
  const everybody = peopleOf(page);
  const first = firstIndex(everybody.length, (i) => (everybody[i] as Named).span[0] >= before);
  const [former, latter, third] = everybody.slice(first, first + 3).filter((one) => one.span[1] <= span[0]);
  if (!former || !latter || third) return null;
  const asKnown = ({ name, span: at }: Named): Known => ({
    name,
    span: at,
    kind: 'person',
    text: page.text.slice(...at),
  });
  return [asKnown(former), asKnown(latter)];
};

const pairOf = (known: readonly Learnt[], span: Span): readonly [Known, Known] | null => {
  const near = known
    .slice(-4)
    .filter((candidate) => candidate.span[1] <= span[0] && span[0] - candidate.span[1] < PAIR_REACH)
    .flatMap((candidate) => candidate.name.split(JOINT).map((name) => ({ ...candidate, name })));
  const names = near.filter(({ name }, i) => near.findIndex((other) => other.name === name) === i);
  const [former, latter] = names.slice(-2);
  return names.length === 2 && former && latter ? [former, latter] : null;
};

/** A body by nothing but its kind: 公立医院. */
const GENERIC = /^(?:公立|私立|公[营營]|私[营營]|[当當]地|附近|地[区區]|大型|[综綜]合)..$/;

/** Who 局方, 署方, 校方 … is: the body last named that ends so. Null for other words and where none was named. */
export const ofSide = (page: Page, known: readonly Learnt[], name: string, span: Span): Known | null => {
  const side = /^([局署处会院校部社馆行店厂台园府军])方$/.exec(foldCharacters(name));
  if (!side) return null;
  const sign = side[1] as string;
  const isMeant = ({ kind, name: whole }: Known): boolean =>
    kind === 'org' && whole.length > 2 && !GENERIC.test(whole) && fitsSign(foldCharacters(whole), sign);
  const told = last(known, isMeant);
  // 军方 where two armies fight
  if (sign === '军' && last(known, (other) => isMeant(other) && other.name !== told?.name)) return null;
  const body = bodyBefore(page, span[0], {
    ending: endingOf(sign),
    fits: ({ folded }) => folded.length > 2 && !GENERIC.test(folded) && fitsSign(folded, sign),
  });
  return told ?? (body ? asKnown(body) : null);
};

/** A body of the page as something the text has named. */
const asKnown = ({ name, span }: Body): Known => ({ name, span, kind: 'org', text: name });

const otherNames = new Map(
  Object.entries(OTHER_NAMES).map(([short, full]) => [foldCharacters(short), full.map(foldCharacters)] as const),
);

/** The bodies looked for so far by another name; null where the page has no fuller one. */
const fullNames = oncePerPage(() => new Map<string, Known | null>());

const fullNameIn = (page: Page, names: readonly string[]): Known | null => {
  for (const full of names) {
    const at = page.working.indexOf(full);
    if (at < 0) continue;
    const place = HEADS.before(page.working, at);
    const span: Span = [place?.value === 'place' ? at - place.length : at, at + full.length];
    return { name: page.text.slice(...span), span, kind: 'org', text: page.text.slice(...span) };
  }
  return null;
};

/** The fuller name that the page has somewhere for a body that goes by another: 港府 of the 特区政府. The page is looked through once for each such body. */
export const otherNameOf = (page: Page, name: string): Known | null => {
  const folded = foldCharacters(name);
  const names = otherNames.get(folded);
  if (!names) return null;
  const known = fullNames(page);
  let full = known.get(folded);
  if (full === undefined) {
    full = fullNameIn(page, names);
    known.set(folded, full);
  }
  return full;
};

/** How far back the place may stand whose government 市府 is. */
const PLACE_REACH = 3000;
/** 市府, 县府农业处: the government of a place that only its kind tells, and what belongs to it. */
const GOVERNMENT = /^([市县省州区])[府警]/;

/** The 台中市 that makes 市府 the 台中市政府: the place of this kind named last before it, or first in the text. */
export const governmentOf = (page: Page, name: string, span: Span): Known | null => {
  const sign = GOVERNMENT.exec(foldCharacters(name))?.[1];
  if (!sign || foldCharacters(name)[1] !== '府') return null;
  const place = placeEnding(page, sign, span[0]);
  return place
    ? {
        name: `${page.text.slice(...place)}政府${name.slice(2)}`,
        span: place,
        kind: 'org',
        text: page.text.slice(...place),
      }
    : null;
};

const placeEnding = ({ working }: Page, sign: string, at: number): Span | null => {
  const floor = Math.max(0, at - PLACE_REACH);
  for (let i = working.lastIndexOf(sign, at - 1); i >= floor; i = working.lastIndexOf(sign, i - 1)) {
    const place = HEADS.before(working, i + 1, Math.max(0, i - 5));
    if (place && place.length > 2 && place.value === 'place') return [i + 1 - place.length, i + 1];
    const named = HEADS.before(working, i, Math.max(0, i - 4));
    if (named && named.length > 1 && named.value === 'place') return [i - named.length, i + 1];
    if (i === 0) break;
  }
  return null;
};

/** Which body of the page this is the short form of: 市府 of the 台中市政府 named anywhere, the nearest before it first. */
export const bodyOf = (page: Page, name: string, span: Span): Known | null => {
  const folded = foldCharacters(name);
  const local = folded.startsWith('当地');
  const short = local ? folded.slice(2) : folded;
  if (!/^[\u4e00-\u9fff]+$/.test(short) || short.length < (local ? 3 : 2) || short.length > 8 || short.includes('的'))
    return null;
  // 县府农业处: the body that a short name opens with, and the office behind it
  const office = /^([市县省州区][府警])(.{2,})$/.exec(short);
  if (office) {
    const whole = bodyOf(page, name.slice(0, 2), span);
    return whole ? { ...whole, name: whole.name + name.slice(2) } : null;
  }
  const body = bodyCalled(page, short, span[0]);
  if (!body) return null;
  return local ? asKnown(body) : asFullName(name, asKnown(body));
};
