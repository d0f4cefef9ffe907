import type { Frame, Mention } from '../../../language.ts';
import { CLAUSE } from './acceptance.ts';
import { speakerOf } from './reading.ts';

/** Kinds of sources that speak for themselves, unlike outlets and texts. */
export const SPEAKERS: ReadonlySet<string> = new Set(['person', 'role', 'org', 'group', 'anonymous']);

/** Those of them that are people. */
export const PEOPLE: ReadonlySet<string> = new Set(['person', 'role', 'group', 'anonymous']);

/** Kinds of sources that are one human being. */
export const ONE_HUMAN = /^(?:person|role|anonymous)$/;

export const samePerson = (mention: Mention): boolean =>
  mention.refers === 'person' ||
  mention.refers === 'people' ||
  mention.kind === 'self' ||
  /^(?:我(?![国方])|其|本身|自己)/.test(mention.name);

/** What sets a new source against the one before: 则, 也, 亦, 但 … */
export const CONTRAST = /^[\s]*(?:但|而|不过|然而|惟|另|同时|对此|为此|此外|其后|随后)|[则也亦更却就]|同时|对此/;
/** Longest chain a sentence can build up. */
export const DEEPEST = 4;
/** How many frames that go on with one another are followed. */
const FOLLOWED = 16;

/** How deep in others' words a frame's source speaks, up to `DEEPEST`: a cue without a subject is as deep as what it continues in its sentence. */
export const depthOf = (frame: Frame): number => {
  let depth = 1;
  let at: Frame | undefined = frame;
  for (let followed = 0; at && depth < DEEPEST; followed++) {
    if (followed === FOLLOWED) return DEEPEST;
    const outer: Frame | undefined = at.within ?? at.inside;
    if (outer) depth++;
    at = outer ?? (at.continues?.sentence === at.sentence ? at.continues : undefined);
  }
  return depth;
};
export const NESTING_KINDS: ReadonlySet<string> = new Set(['media', 'anonymous']);
export const OUTER_KINDS: ReadonlySet<string> = new Set(['media', 'document', 'agentless']);

export const originOf = (frame: Frame): Mention | undefined => {
  let at: Frame | undefined = frame;
  while (at && at.hops.length === 0) at = at.continues;
  return at?.hops.at(-1);
};

/** 约万诺维奇说X，约万诺维奇则主张Y: nobody who is named speaks in his own words. */
export const isHimself = (frame: Frame, outer: Frame): boolean => {
  const inner = frame.hops.at(-1);
  const speaker = originOf(outer);
  return (
    inner?.name === speaker?.name && inner?.kind === speaker?.kind && /^(?:person|org|media)$/.test(inner?.kind ?? '')
  );
};

/** True where a frame is tied to words that its own source, by the same name, says, or that are as deep in others' words as a chain goes. */
export const tiedTooDeep = (frame: Frame): boolean => {
  const outer = frame.within ?? frame.inside;
  return !!outer && (depthOf(outer) >= DEEPEST || (isHimself(frame, outer) && !frame.hops.at(-1)?.refers));
};

/** Whose words go on: the inner source's where an outlet relays it, else the outer speaker's. */
export const continued = (frame: Frame): Frame => {
  if (frame.hops.length === 0 && frame.continues) return continued(speakerOf(frame));
  const outer = frame.within ?? frame.inside;
  if (!outer) return frame;
  return OUTER_KINDS.has(originOf(outer)?.kind ?? '') ? frame : continued(outer);
};

/** True where the clause right before opens with a pronoun of its own: what is joined to it has that subject. */
export const goesOnInside = (skeleton: string, from: number, to: number): boolean => {
  const before = skeleton.slice(Math.max(from, to - CLAUSE), Math.max(from, to - 1));
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
  return /^(?:但|不过|而)?[他她它我其]/.test(clause);
};
