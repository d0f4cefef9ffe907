import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Mention } from '../../language.ts';
import type { Hop } from '../../types.ts';
import { nameOfHis, ownedBy, withoutIntroduction } from './owned-names.ts';
import { personAtEnd } from './people-index.ts';
import { NAMED } from './settle/named.ts';
import { POINTING } from './settle/pointing.ts';
import { asItStands, type Mentioned, resolved, type Settler } from './settle/settler.ts';

/** What an outlet that 该台, 该报 or 该社 stands for is not called. */
const OTHER_KIND: Readonly<Record<string, RegExp>> = { 台: /[报刊社]$/, 报: /[台社刊]$|广播|电视/, 社: /[台报刊]$/ };

/** 据甲台报道，乙在接受该台采访时说: the outlet that relays it. */
const relayed: Settler = ({ mention, relaying }) => {
  const pointed = relaying?.source ? /^(?:该|这家)([报台社])/.exec(foldCharacters(mention.name))?.[1] : undefined;
  return relaying?.source && pointed && !OTHER_KIND[pointed]?.test(foldCharacters(relaying.name))
    ? resolved(mention, relaying.name, 'media', 'report', relaying.source)
    : null;
};

/** 其子邝先生: whose he is tells less than his name. */
const hisByName: Settler = ({ page, mention }) => {
  const his = mention.kind === 'role' && mention.span ? personAtEnd(page, ...mention.span) : undefined;
  return his && /^其./.test(mention.name) && mention.name.endsWith(his.name)
    ? resolved(mention, his.name, 'person', 'text')
    : null;
};

/** 他的律师, 该公司发言人: whose he is is settled first. */
const ownedByAnother: Settler = (mentioned) => {
  const { mention } = mentioned;
  const owned = mention.refers ? null : ownedBy(mention);
  if (!owned) return null;
  const owner = resolve({ ...mentioned, mention: owned.owner, outer: undefined });
  return owner.antecedent && owner.name !== owned.owner.name
    ? resolved(mention, owned.withOwner(owner.name), mention.kind, owner.resolution, owner.antecedent)
    : null;
};

/** 其律师 in somebody's words: that one's. */
const ownedByOuter: Settler = ({ mention, outer }) => {
  const name = outer ? nameOfHis(mention, outer) : null;
  return name ? resolved(mention, name, mention.kind, 'description') : null;
};

const introduced: Settler = ({ mention }) => {
  const name = mention.kind === 'role' ? withoutIntroduction(mention.name) : mention.name;
  return name === mention.name ? null : resolved(mention, name, mention.kind, 'text');
};

/** Asked first, whatever the mention is. */
const FIRST: readonly Settler[] = [relayed, hisByName, ownedByAnother, ownedByOuter, introduced];

const firstOf = (settlers: readonly Settler[], mentioned: Mentioned): Hop | null => {
  for (const settle of settlers) {
    const hop = settle(mentioned);
    if (hop) return hop;
  }
  return null;
};

const meant = (mentioned: Mentioned): Hop => {
  const { mention } = mentioned;
  const first = firstOf(FIRST, mentioned);
  if (first) return first;
  if (mention.refers) return POINTING[mention.refers](mentioned) ?? asItStands(mention, 'open');
  return firstOf(NAMED[mention.kind] ?? [], mentioned) ?? asItStands(mention);
};

/** 检察官许嘉龙说，「检察官讯问后认为X」: an office in somebody's words is another's. */
const isHimself = (mention: Mention, hop: Hop, outer: string | undefined): boolean =>
  hop.name === outer && mention.kind === 'role' && mention.name !== outer;

/** Who or what one mention stands for. */
export const resolve = (mentioned: Mentioned): Hop => {
  const hop = meant(mentioned);
  return isHimself(mentioned.mention, hop, mentioned.outer) ? asItStands(mentioned.mention) : hop;
};
