import { Characters } from '../../../characters.ts';
import type { Frame } from '../../../language.ts';
import { enough } from './acceptance.ts';
import type { CueSite } from './cue-doubts.ts';
import { isJoined, isTurned } from './joins.ts';
import { SAYING } from './manners.ts';
import { floorOf, SAYS } from './reading.ts';
import { goesOnInside, originOf } from './speakers.ts';

/** A preposition that governs the verb, behind what joins it to the one before. */
const GOVERNED = /^(?:并|又|也|还|亦|同时|再|更|积极|作为)*(?:对|因|由|为|作为|针对|回应|关于|就|应)/;

/** Verbs of what a fact tells. */
const SHOWS = /^(?:显示|表明|证明|说明|反映出?|揭示)/;

/** What a forecast of what was spoken of opens with. */
const WHAT_WILL_BE = new Characters('可将会于在到至须需能');
/** Verbs of one character that stand by themselves before what is said. */
const BARE = new Characters('称指料望');

/** The speaker as a subject in his own words. */
const HIMSELF = /^(?:但|而|不过|其实)?(?:他|她)?(?:自己|本身|个人)(?:也|都|还|一直|始终|则|真的|其实|当时)?$/;
/** A clause that leads up to another, by itself. */
const UNFINISHED =
  /^(?:若然?|如果?|假如|倘若?|要是|一旦|由于|因为|因应|鉴于|随着|面对|除了?|[与和跟同](?=[^，；：]{1,24}(?:相比|相较|比较)[^，；：]{0,4}，)|为了|就着?|关于|针对|每当|每逢)[^，；：「」]*，$|^[他她][^，；：「」]{2,16}(?:时|时候|期间)，$/;

/** A call or report that came in, right before. */
const CALLED =
  /(?:接到|接获|收到|取得|掌握|接)[^，]{0,10}(?:报警|报案|举报|检举|求助|通知|通报|投诉|电话|短信|情报|情资|线报|密报)，$/;
/** How far back it is looked for. */
const CALLED_REACH = 24;

/** What speaks against a second verb's being a report of whoever spoke in `last`, each with its test, and whether the verb is joined to the one before. None of them settles it: the judge weighs them. */
const DOUBTS: readonly (readonly [string, (site: CueSite, last: Frame, joined: boolean) => boolean])[] = [
  // 称相信X: the second verb belongs to what is said
  ['of-what-is-said', ({ reading, start }) => start === floorOf(reading)],
  // 并积极回应行政长官要求: what a preposition governs is no cue of the speaker
  [
    'governed',
    ({ before, token }) =>
      GOVERNED.test(before.trimStart()) && !/[时后中上下里间会]$/.test(before) && !SAYING.has(token.word.manner),
  ],
  // 由于X，预料Y: a reason and what follows from it are one
  [
    'reason',
    ({ reading: { skeleton }, token }, { span: [, opens] }) =>
      token.word.manner === 'thought' && /^(?:由于|因为|鉴于|随着|受)/.test(skeleton.slice(opens, opens + 3)),
  ],
  // 预计可于九月完成: the subject of the forecast is that of what was said before
  [
    'forecast',
    ({ reading: { skeleton }, before, right, words }) =>
      !isTurned(before) && right.kind === 'clause' && /[预料]/.test(words) && WHAT_WILL_BE.in(skeleton, right.content),
  ],
  // 他表示由于物价上升，担心X: nothing has been said yet
  [
    'goes-on-inside',
    ({ reading: { skeleton }, start }, last, joined) =>
      !joined && last.place === 'after' && UNFINISHED.test(skeleton.slice(last.span[1], start)),
  ],
  ['topic-clause', ({ token, right }) => token.word.manner === 'topic' && right.kind === 'clause'],
  // 他不相信X，也怀疑Y: the subject inside the reported words goes on
  [
    'goes-on-inside',
    ({ reading: { skeleton }, start, token: { word } }, last, joined) =>
      joined &&
      // 议员呼吁教育局调查，指出X: who is asked to do something has not spoken
      last.stance !== 'urges' &&
      (word.manner === 'thought' || word.stance === 'doubts') &&
      goesOnInside(skeleton, last.span[1], start),
  ],
  // 他表示，自己认为X: so does the speaker himself as a subject in his words
  ['goes-on-inside', ({ token, before }) => token.word.manner === 'thought' && HIMSELF.test(before)],
  // 他称，舰队发出警告，显示X: what was said before shows so, not he
  [
    'goes-on-inside',
    ({ right, words }, last, joined) =>
      !joined && right.kind === 'clause' && SHOWS.test(words) && originOf(last)?.kind !== 'document',
  ],
  // 他说，他们接到报警，称X: who called says so, not he
  [
    'goes-on-inside',
    ({ reading: { skeleton }, start, words }, last, joined) =>
      !joined && SAYS.in(words, 0) && CALLED.test(skeleton.slice(Math.max(last.span[1], start - CALLED_REACH), start)),
  ],
  [
    'short-clause',
    ({ start, token, words, right }, _last, joined) =>
      token.word.manner === 'short' && !joined && right.kind === 'clause' && !(start === token.at && BARE.in(words, 0)),
  ],
  [
    'unjoined',
    ({ token }, _last, joined) => (token.word.manner === 'act' || token.word.manner === 'finding') && !joined,
  ],
  ['too-little', ({ reading, token, right }) => !enough(reading, token, right.content, right.kind)],
];

/** What speaks against the second verb's being a report of whoever spoke in `last`. */
export const doubtsBehind = (site: CueSite, last: Frame): string[] => {
  const joined = isJoined(site.before);
  return DOUBTS.filter(([, holds]) => holds(site, last, joined)).map(([name]) => name);
};
