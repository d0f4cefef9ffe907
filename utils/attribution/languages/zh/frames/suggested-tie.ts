import type { Frame } from '../../../language.ts';
import { isCircumstance } from '../circumstance.ts';
import type { Described } from '../noun-phrase.ts';
import type { CueSite } from './cue-doubts.ts';
import { SPEAKING } from './manners.ts';
import { onlyOccasions } from './occasions.ts';
import { floorOf } from './reading.ts';
import { CONTRAST, DEEPEST, depthOf, NESTING_KINDS, ONE_HUMAN, OUTER_KINDS, originOf, samePerson } from './speakers.ts';

/** What a body stands for, said by whoever speaks for it. */
const WISHES = /^(?:希望|主张|坚持|期待|期望|乐见|赞成|赞同|盼|冀)/;

/** What a thing that was done brought about. */
const BROUGHT_ABOUT = /^[^，；]*(?:引[发起来]|加剧|导致|造成|招致|触发|旨在|反映|意味)/;

/** Shortest clause that is another's words in somebody's. */
const SHORTEST_CLAUSE = 4;

const clauseLength = (skeleton: string, from: number, end: number): number => {
  const found = /[，；：。！？]/.exec(skeleton.slice(from, Math.min(end, from + SHORTEST_CLAUSE)));
  return found ? found.index : Math.min(SHORTEST_CLAUSE, end - from);
};

/** Verbs of what a document finds or lays down. */
const DOCUMENT_SAYS = /显示|发现|指出|规定|明定|[列订写注载标]明|标示|记载|写着/;

/** True of a verb that denies what stands right behind it. */
const isDenial = ({ cue, span }: Frame, skeleton: string): boolean =>
  cue !== null && cue[1] === span[1] && /(?:否认|不承认)$/.test(skeleton.slice(...cue));

/** How a verb with a subject of its own stands to the frame before it: directly within it, a part of its words, or apart. Adds what speaks against it to `doubts`. */
export const suggestedTie = (
  { reading, token, words, start, before, right }: CueSite,
  described: Described,
  doubts: string[],
): Pick<Frame, 'within' | 'inside'> => {
  const { skeleton } = reading;
  const floor = floorOf(reading);
  const last = reading.frames.at(-1);
  if (last?.place !== 'after') return {};
  const { manner } = token.word;
  const outer = originOf(last);
  // 据甲报道，周三，乙说X: nothing but circumstance stands between
  const opens =
    start === floor ||
    (OUTER_KINDS.has(outer?.kind ?? '') &&
      start - floor < 24 &&
      skeleton[start - 1] === '，' &&
      isCircumstance(skeleton, floor, start - 1)) ||
    (OUTER_KINDS.has(outer?.kind ?? '') && onlyOccasions(skeleton, floor, start));
  const said = SPEAKING.has(manner);
  if (opens && last.span[1] === floor && depthOf(last) < DEEPEST) {
    // 要求公司说明X: what is asked for is not said, nor 否认总统曾建议X what is denied
    if ((last.stance === 'urges' || isDenial(last, skeleton)) && start === floor) doubts.push('goes-on-inside');
    const relays = outer?.kind === 'media' || outer?.kind === 'agentless';
    // 甲称，对方承认收钱，但表示X: too short to be words of his own
    if (!relays && right.kind === 'clause' && clauseLength(skeleton, right.content, reading.end) < SHORTEST_CLAUSE)
      doubts.push('too-little');
    if (samePerson(described) && !relays) doubts.push('himself');
    // 他指出，他不相信X: what he thinks is what he says
    if (
      !relays &&
      manner === 'thought' &&
      described.refers === 'person' &&
      skeleton[floor - 1] === '，' &&
      /^[他她]$/.test(skeleton.slice(...described.span)) &&
      ONE_HUMAN.test(outer?.kind ?? '')
    )
      doubts.push('goes-on-inside');
    // 他说，我认为X: his own thought is a part of his words
    if (/^我们?$/.test(described.name) && ONE_HUMAN.test(outer?.kind ?? '')) doubts.push('goes-on-inside');
    if (manner === 'finding' && (described.kind === 'document' ? !DOCUMENT_SAYS.test(words) : !relays))
      doubts.push('inner-finding');
    if (
      !relays &&
      !said &&
      manner !== 'thought' &&
      manner !== 'finding' &&
      !(manner === 'act' && right.kind === 'comma')
    )
      doubts.push('inner-act');
    // 法官审酌，被告坦承犯行: what a court weighs is its own finding
    if (/^(?:审酌|考量|斟酌)/.test(skeleton.slice(...(last.cue ?? [floor, floor])))) doubts.push('inner-request');
    // 美方要求关闭领馆的举动引发质疑: what was asked for is what something is said of
    if (
      relays &&
      /^(?:要求|请求|质疑)$/.test(words) &&
      right.kind === 'clause' &&
      BROUGHT_ABOUT.test(skeleton.slice(token.end, Math.min(reading.end, token.end + 60)))
    )
      doubts.push('inner-request');
    if (!relays && manner === 'thought' && skeleton[floor - 1] !== '，' && described.kind === 'org')
      doubts.push('inner-body');
    // 指责乙曾说过X: what one is blamed for stays a statement of its own
    const blamed = last.stance === 'alleges' || last.stance === 'doubts';
    // 耿爽强调，中方主张X: what a body stands for is the speaker's own word too
    const wished = !relays && described.kind === 'org' && WISHES.test(words);
    return blamed || wished ? { inside: last } : { within: last };
  }
  // 他说，X，但他不认同Y: a thought of his own inside the reported words
  if (
    described.refers === 'person' &&
    right.kind === 'clause' &&
    (manner === 'thought' || token.word.stance === 'doubts') &&
    skeleton[start - 1] === '，' &&
    ONE_HUMAN.test(outer?.kind ?? '')
  )
    doubts.push('own-thought');
  // 议员指「X」，他斥责Y: behind the quote the reporter goes on with the same speaker
  const again =
    described.refers === 'person' &&
    outer?.kind === 'person' &&
    skeleton[start - 2] === '」' &&
    (manner === 'attack' || manner === 'directive' || manner === 'speech');
  if (again) return {};
  const joined = CONTRAST.test(before) || skeleton[start - 1] === '；' || skeleton[start - 1] === '」';
  const nests = outer !== undefined && NESTING_KINDS.has(outer.kind) && described.kind !== 'media' && !joined;
  if (
    !nests &&
    !joined &&
    outer?.kind !== 'document' &&
    !(said && (right.kind !== 'clause' || token.word.sure === true))
  )
    doubts.push('part-of-words');
  return nests && !samePerson(described) && depthOf(last) < DEEPEST ? { inside: last } : {};
};
