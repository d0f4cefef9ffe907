import type { Frame, Mention } from '../../../language.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { carriersIn } from './carriers.ts';
import { answersBefore } from './clause-before.ts';
import type { CueSite } from './cue-doubts.ts';
import { build } from './cue-frame.ts';
import { innerSpeaker, speaksToHim } from './inner-speaker.ts';
import { ADDS_ON, isTurned } from './joins.ts';
import { SAYING } from './manners.ts';
import { relatedSpeaker } from './other-sources.ts';
import { otherSpeaker } from './other-speaker.ts';
import { floorOf } from './reading.ts';
import { doubtsBehind } from './second-cue-doubts.ts';
import { continued, ONE_HUMAN, OUTER_KINDS, originOf } from './speakers.ts';

/** What adds to one's words: 他肯定X，也点出Y. */
const ADDS = /^(?:也|亦|并且?|同时)$/;
/** Verbs that leave no doubt behind what turns. */
const TURNED: ReadonlySet<CueManner> = new Set(['speech', 'thought', 'directive', 'attack']);

/** What those who watch others make of what they do. */
const RECKONS = /^(?:估计|估算|推算|推测|研判)/;
/** What is blamed, asked or thought. */
const OWN_WORD: ReadonlySet<CueManner> = new Set(['attack', 'directive', 'thought']);

/** Longest noun for whom one warns or blames, with the comma behind it. */
const LONGEST_WARNED = 14;

/** 消息人士透露，教练警告球员，称X: who warned is the one who says of what. */
const spellsOut = ({ reading: { skeleton }, start, token }: CueSite, { span, stance }: Frame): boolean =>
  start === token.at &&
  SAYING.has(token.word.manner) &&
  (stance === 'urges' || stance === 'alleges') &&
  start - span[1] < LONGEST_WARNED &&
  !/[，；「]/.test(skeleton.slice(span[1], start - 1));

/** What joins a verb to the one right before it. */
const JOINS = /^(?:并(?!又)|还|也)/;
/** A clause that turns back to him. */
const HE_AGAIN = /[，；](?:但是?|而|不过|惟)?(?:[他她我]|自己|本人|双方)/;

/** 甲说，店长矢口否认X，还说Y: somebody told of who speaks, and no body, goes on, where he is all that was told of or the verb is joined to his; what is added is the outer speaker's. */
const innerGoesOn = ({ reading: { skeleton }, start, before }: CueSite, last: Frame, outer: Frame): boolean =>
  last.rule !== 'according-to' &&
  (last.within !== undefined || JOINS.test(before)) &&
  ONE_HUMAN.test(last.hops.at(-1)?.kind ?? '') &&
  !last.hops.at(-1)?.refers &&
  outer.stance !== 'alleges' &&
  outer.stance !== 'doubts' &&
  !ADDS_ON.test(before) &&
  !HE_AGAIN.test(skeleton.slice(last.span[1], start));

/** Who quotes another in `last` by his own name. */
const quoterIn = ({ rule, within, hops }: Frame): Mention | undefined =>
  rule === 'relayed-words' && !within && hops.length === 2 && /^(?:person|role)$/.test(hops[0]?.kind ?? '')
    ? hops[0]
    : undefined;

/** A verb without a subject behind the frame `last` of its sentence: of somebody whom the words before it tell of, else of whoever spoke there. */
export const behindFrame = (site: CueSite, last: Frame): Frame => {
  const { reading, token, words, start, before, subject, right } = site;
  const { page } = reading;
  const { manner } = token.word;
  const [, opens] = last.span;
  const relates = OUTER_KINDS.has(originOf(last)?.kind ?? '');
  const doubts = doubtsBehind(site, last);
  const sure: Partial<Frame> = doubts.length === 0 ? { certain: true } : {};
  const by = (from: number, hops: readonly Mention[], tie: Partial<Frame> = {}): Frame =>
    build(token, reading, from, right.content, hops, 'source-cue', { ...tie, doubts });
  const inner = last.place === 'after' ? innerSpeaker(site, last) : null;
  if (inner) return by(start, [inner], { inside: last, ...sure });
  const answers = relates ? null : answersBefore(site);
  if (answers) return by(answers.from, [answers.speaker]);
  // 议员呼吁教育局调查，指出X: who is asked to do something has not spoken
  const asks = last.stance === 'urges';
  const other = otherSpeaker(site, last);
  // 甲要求乙道歉，乙拒绝这一要求，并反驳称X: in a clause of his own he who was asked answers
  if (other && (!asks || (other.from ?? 0) > opens)) return by(other.from ?? start, [other.speaker], other.tie);
  const related = asks || /[又还亦也另]/.test(before) ? null : relatedSpeaker(reading, last, start, manner);
  // 军方消息报道，朝鲜发射导弹，估计它飞行百里: who tells what others did reckons, not they
  if (related && (related.bare || relates || !RECKONS.test(words))) {
    const hops = [...carriersIn(page, [related.speaker.span[1], token.at]), related.speaker];
    const tie: Partial<Frame> = related.bare ? { within: last } : { inside: last };
    return by(related.bare ? floorOf(reading) : start, hops, { ...tie, ...(related.occasion ? sure : {}) });
  }
  const goesOn = (hops: readonly Mention[], extra: Partial<Frame>): Frame =>
    build(token, reading, start, right.content, hops, 'continued-cue', { ...extra, doubts });
  // 她引用劳动部统计X，批评政府Y: what one makes of another's figures is one's own
  const quoter = OWN_WORD.has(manner) ? quoterIn(last) : undefined;
  if (quoter) return goesOn([quoter], {});
  const turned =
    last.place === 'after' &&
    !subject.phrase &&
    ((TURNED.has(manner) && isTurned(before)) || (manner === 'speech' && ADDS.test(before.trim())));
  // 甲说，医生提醒他X，并建议他Y: who has begun to speak to him goes on
  const outer = last.hops.length > 0 ? (last.within ?? last.inside) : undefined;
  const same = outer && (speaksToHim(reading, token) || spellsOut(site, last) || innerGoesOn(site, last, outer));
  return goesOn(carriersIn(page, subject.circumstances), {
    continues: same ? last : continued(last),
    ...(turned ? sure : {}),
  });
};
