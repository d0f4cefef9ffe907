import type { Mention } from '../../../language.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import { wordSet } from '../word-set.ts';
import { clauseStart, floorOf, type Phenomenon } from './reading.ts';

/** Verbs of complaining. */
const COMPLAINS = wordSet('反映 爆料 投诉 举报');

/** What opens a clause that takes up a claim to answer it. */
const TAKES_UP =
  /^(?:但|而|不过|另外|此外)?(?:至于|对于|针对|面对|对(?![方岸手])|就|有关|关于|被问到|被问及|问到|问及|谈到|回应)/;
/** What names the claim behind its words. */
export const NAMES_IT =
  /(?:一事|之事|一说|的?(?:说法|传闻|传言|质疑|指控|批评|问题|报道|报导|消息|声音|疑虑|言论|讲法|指责|观点|情况|要求|呼吁|担忧|疑问|流言|谣言|期望))$/;
/** What joins a further claim. */
const GOES_ON = /^(?:并|且|并且|又|也|还|更|同时|甚至|进而)+$/;
/** 学校宣称的「甲」: quoted words by whose they are. */
const OF_QUOTE = /^的「/;
/** Shortest claim that is more than a word for it. */
export const SHORTEST = 4;
const REACH = 80;

/** How far it is to the comma that ends the clause; 0 where another mark does. */
const untilComma = (skeleton: string, from: number, end: number): number => {
  const stop = /[，。；：]/.exec(skeleton.slice(from, Math.min(end, from + REACH)));
  return stop?.[0] === '，' ? stop.index : 0;
};

/** 对于警方称X，他指Y: X is what the police said, though it is only taken up to be answered. */
export const answeredClaim: Phenomenon = (reading, token) => {
  const { type, manner } = token.word;
  if (type !== 'cue' && type !== 'hearsay' && type !== 'passive') return null;
  const { page, skeleton, sentence, end } = reading;
  const words = skeleton.slice(token.at, token.end);
  const complains = COMPLAINS.has(words);
  const reports = complains || /^报[道导]/.test(words);
  if (manner === 'gesture' || manner === 'inquiry' || manner === 'act' || (manner === 'topic' && !reports)) return null;
  const floor = floorOf(reading);
  if (token.at < floor || sentence.headline) return null;
  const start = clauseStart(reading, token.at, floor);
  const last = reading.frames.at(-1);
  // 针对工会批评X，并要求Y，公司强调Z: the same side claims more
  const more = last?.doubts?.includes('answered') === true && last.content?.at(-1)?.[1] === start - 1;
  if (
    more &&
    type === 'cue' &&
    untilComma(skeleton, token.end, end) >= SHORTEST &&
    GOES_ON.test(skeleton.slice(start, token.at))
  )
    return {
      ...last,
      span: [start, token.end],
      cue: [token.at, token.end],
      stance: token.word.stance,
      content: [[token.end, token.end + untilComma(skeleton, token.end, end)]],
      certain: true,
    };
  const opener = TAKES_UP.exec(skeleton.slice(start, Math.min(start + 6, token.at)));
  if (!opener) return null;
  const length = untilComma(skeleton, token.end, end);
  if (length === 0) return null;
  let until = token.end + length;
  const claim = skeleton.slice(token.end, until);
  const named = NAMES_IT.exec(claim);
  if (named) until -= named[0].length;
  if (until - token.end < SHORTEST) return null;
  const from = start + opener[0].length;
  const cue = [token.at, token.end] as const;
  const agentless: Mention = { span: cue, name: page.text.slice(...cue), kind: 'agentless' };
  const phrase = findSubject(skeleton, from, token.at).phrase;
  const described = phrase ? describe(page, phrase) : null;
  if (type === 'cue' && (!described || described.sureness < 2)) return null;
  if (manner === 'topic' && !(described?.kind === 'media' || (complains && named))) return null;
  const passive = type === 'passive';
  return {
    rule: passive ? 'passive-hearsay' : type === 'hearsay' && !described ? 'hearsay' : 'source-cue',
    span: [start, token.end],
    cue,
    hops: [!passive && described && described.sureness >= 2 ? described : agentless],
    stance: token.word.stance,
    // what comes behind is the answer, no part of the claim
    place: 'before',
    sentence,
    content: [...(passive && phrase ? [phrase] : []), [token.end + (OF_QUOTE.test(claim) ? 1 : 0), until]],
    doubts: ['answered', ...(named ? [] : ['unnamed'])],
  };
};
