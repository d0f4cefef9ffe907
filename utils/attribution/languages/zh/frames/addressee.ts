import { Characters } from '../../../characters.ts';
import { HEADS, OUTLET_NAMES } from '../lexicon.ts';

/** An addressee that ends where no mark follows: 告诉记者X. */
const ADDRESSEE =
  /^(?:本[报刊台社网]记者|[^，。：；「」]{0,10}?记者|[^，。：；「」]{0,6}?媒体|法庭|法院|警方|当局|外界|民众)/;
/** One who is told, as a pronoun: whatever follows is what is told, but not 告诉他的妻子. */
const PRONOUN = /^(?:[他她它我你您]们?|咱们?|大家|自己|双方|对方)(?![的和与跟及、等自])/;
/** What tells a clause from a name. */
const CLAUSE = /[将会已是有要能可须没不未被让把都仍就才因正]/;
/** What is done or not, whatever noun the clause ends in. */
const DONE = /[没将被把让](?![^，]*的)/;
/** A station's name, whatever verbs it seems to hold: 美都电视台. */
const STATION = /^[^，]{2,10}(?:电视[台网]|电视[一二三四五]台|电台|广播公司|通讯社|新闻网|日报|时报)$/;
/** How far from the verb the noun for whom is told starts. */
const LONGEST_NOUN = 10;
/** More than this behind the noun is no name. */
const LONGEST_PERSON = 4;
/** Shorter words are a name, whatever verbs they seem to hold. */
const SHORTEST_CLAUSE = 9;
const BODY: ReadonlySet<string> = new Set(['organisation', 'media', 'company']);
/** What goes on with a noun. */
const JOINS = new Characters('的和与跟及、（《·');

/** A name and what its bearer is to do or not to do. */
const ORDERED = /^([\u4e00-\u9fff·]{2,6}?)(?:不[要准得许可能应]|必须|应当|切勿|别再)/;

/** The length of whom `rest`, which opens at `at` of the skeleton, names as told; 0 where it names nobody. `mark` is where the first mark in it stands, or -1. */
export const addresseeIn = (skeleton: string, at: number, rest: string, mark: number): number => {
  const pronoun = PRONOUN.exec(rest);
  if (pronoun) return pronoun[0].length;
  const words = mark < 0 ? rest : rest.slice(0, mark);
  // 告诉日本放送协会（NHK），: a noun to its end
  const bare = words.replace(/（[^（）]*）$/, '');
  if (mark >= 0 && BODY.has(HEADS.before(bare, bare.length)?.value ?? '') && bare.length <= LONGEST_NOUN) return mark;
  // 告诉供应商工厂将提前开工，: a clause follows whom it is told
  const ends = rest[mark] === '。';
  const clause = (CLAUSE.test(words) || ends) && !STATION.test(words);
  const noun = clause ? nounEnd(skeleton, at, at + words.length) - at : 0;
  if (noun > 0 && words.length - noun > LONGEST_PERSON && (ends || CLAUSE.test(words.slice(noun)))) return noun;
  // 群发邮件告知一分钱也没放在该行，: nobody is named who is told
  const tells = clause && noun === 0 && bare.length >= SHORTEST_CLAUSE;
  if (tells && (DONE.test(bare) || !HEADS.before(bare, bare.length))) return 0;
  // 告诉林太不要撤回申请，: what somebody is told to do, behind a short name
  const ordered = mark < 0 ? null : ORDERED.exec(words);
  if (ordered && !CLAUSE.test(ordered[1] as string)) return (ordered[1] as string).length;
  if (mark >= 0) return mark;
  return Math.max(ADDRESSEE.exec(rest)?.[0].length ?? 0, outletAt(skeleton, at)?.length ?? 0);
};

/** The outlet whose name stands at `at`, behind a title mark or not. */
export const outletAt = (skeleton: string, at: number): ReturnType<typeof OUTLET_NAMES.at> =>
  OUTLET_NAMES.at(skeleton, skeleton[at] === '《' ? at + 1 : at);

/** Where the first noun for people or bodies in `[from, to)` ends, if words follow; `from` where there is none. */
const nounEnd = (skeleton: string, from: number, to: number): number => {
  for (let i = from; i < Math.min(to, from + LONGEST_NOUN); i++) {
    const head = HEADS.at(skeleton, i, to);
    // 告诉其|供应商: whose, not whom
    if (!head || (skeleton[i] === '其' && head.length === 1)) continue;
    const end = i + head.length;
    if (end < to && !JOINS.in(skeleton, end)) return end;
    i = end - 1;
  }
  return from;
};
