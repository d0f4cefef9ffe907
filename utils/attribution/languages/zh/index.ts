import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Steps } from '../../../steps.ts';
import type { Frame, Language } from '../../language.ts';
import type { Page, Sentence } from '../../page.ts';
import { accordingTo } from './frames/according-to.ts';
import { answeredClaim } from './frames/answered-claim.ts';
import { answersReport } from './frames/answers-report.ts';
import { attitude } from './frames/attitude.ts';
import { goesOnBehindQuote } from './frames/behind-own-quote.ts';
import { behindQuote } from './frames/behind-quote.ts';
import { isClear } from './frames/clear-cases.ts';
import { colonLabel } from './frames/colon-label.ts';
import { hearsay, passiveHearsay } from './frames/hearsay.ts';
import { toldOf } from './frames/inner-speaker.ts';
import { maySaySomebodyElse, saysSomebodyElse } from './frames/inside-quotes.ts';
import { joinRefusals } from './frames/join-refusals.ts';
import { closingQuote } from './frames/quote-lead-in.ts';
import { isOrder, type Phenomenon, type Reading, type Token, tokensOf } from './frames/reading.ts';
import { refusal } from './frames/refusal.ts';
import { relayedWords } from './frames/relayed-words.ts';
import { isRuledOut } from './frames/ruled-out.ts';
import { sourceCue } from './frames/source-cue.ts';
import { DEEPEST, depthOf, isHimself, OUTER_KINDS, originOf, tiedTooDeep } from './frames/speakers.ts';
import { tied } from './frames/tie.ts';
import { told } from './frames/told.ts';
import { viewpoint } from './frames/viewpoint.ts';
import { type Judge, judgeBy } from './judge/judge.ts';
import { EXPERIENCE } from './judge/weights.ts';
import { prepareLexicons } from './lexicon.ts';
import { publisherIn } from './publisher.ts';
import { resolveReferences } from './references.ts';
import { endOfWords, leadsIn } from './takeover.ts';

/** Asked in this order about every token; the first that answers has it. */
const PHENOMENA: readonly Phenomenon[] = [
  refusal,
  accordingTo,
  answeredClaim,
  hearsay,
  passiveHearsay,
  relayedWords,
  viewpoint,
  colonLabel,
  attitude,
  told,
  sourceCue,
];

/** Who may go on in another's words with a verb without a subject: the one whose words stood before it there, and whom those words tell of. */
const goingOn = (reading: Reading, last: Frame, verb: Frame): readonly Frame[] => {
  const { inside, within } = last;
  const outer = inside ?? within;
  // what an outlet or a text relates goes on with whom it relates
  const own = outer && !OUTER_KINDS.has(originOf(outer)?.kind ?? '') ? last.hops.at(-1) : undefined;
  const tie = inside ? { inside } : within ? { within } : {};
  const told = toldOf(reading, last, verb.span[0]);
  return [
    ...(own ? [{ ...verb, rule: 'source-cue' as const, hops: [own], ...tie }] : []),
    ...(told ? [{ ...verb, rule: 'source-cue' as const, hops: [told], inside: last }] : []),
  ];
};

/** A verb without a subject, as the words of somebody in those of the frame before it where the judge thinks so, else as it is: of whoever spoke last. */
const whose = (judge: Judge, reading: Reading, token: Token, frame: Frame): Frame => {
  const last = reading.frames.at(-1);
  if (!last || frame.rule !== 'continued-cue' || frame.hops.length > 0 || depthOf(last) >= DEEPEST) return frame;
  if (frame.continues?.sentence !== reading.sentence) return frame;
  const { continues: _continues, ...verb } = frame;
  return (
    goingOn(reading, last, verb).find((inner) => {
      const outer = (inner.inside ?? inner.within) as Frame;
      return !isHimself(inner, outer) && judge.isInner(reading, token, inner, outer);
    }) ?? frame
  );
};

/** The frame as a report that is no part of another's words. */
const untied = ({ within: _within, inside: _inside, ...frame }: Frame): Frame => frame;

const framesOf = (judge: Judge, page: Page, sentence: Sentence, earlier: readonly Frame[]): readonly Frame[] => {
  const { skeleton } = page;
  const tokens = joinRefusals(skeleton, sentence.span, tokensOf(skeleton, sentence.span));
  const frames: Frame[] = [];
  const [start, end] = sentence.span;
  const reading = { page, sentence, skeleton, start, end, tokens, frames, earlier };
  tokens.forEach((token, index) => {
    for (const phenomenon of PHENOMENA) {
      const found = phenomenon(reading, token, index);
      if (!found || isRuledOut(found) || (sentence.quoted && !maySaySomebodyElse(reading, token, found))) continue;
      const apart = goesOnBehindQuote(reading, token, found) || answersReport(reading, found);
      const suggested: Frame = apart ? { ...untied(found), certain: true } : tiedTooDeep(found) ? untied(found) : found;
      const frame = suggested.certain ? suggested : whose(judge, reading, token, suggested);
      const clear = sentence.quoted
        ? saysSomebodyElse(reading, token, frame)
        : frame.certain || isClear(reading, token, frame);
      if (!clear && !judge.isReport(reading, token, index, frame)) continue;
      const placed = frame.certain || frame !== suggested ? frame : tied(judge, reading, token, frame);
      // 她说，护士叫她坐下: what somebody is told to do inside another's words is a part of them
      if (isOrder(token) && (placed.within ?? placed.inside)) continue;
      frames.push(placed);
      return;
    }
  });
  if (frames.length > 0 || sentence.quoted) return frames;
  const closing = closingQuote(reading);
  if (closing && judge.isReport(reading, closing.token, tokens.length, closing.frame)) return [closing.frame];
  const frame = behindQuote(reading);
  return frame ? [frame] : [];
};

function* prepare(): Steps<void> {
  yield* prepareLexicons();
  for (const weights of Object.values(EXPERIENCE)) {
    weights();
    yield;
  }
}

/** Chinese in both scripts, with this judge of what is a report and where its words end. */
export const chineseWith = (judge: Judge): Language => ({
  id: 'zh',
  prepare,
  fold: foldCharacters,
  publisher: publisherIn,
  frames: (page, sentence, earlier) => framesOf(judge, page, sentence, earlier),
  endOfWords: (page, frame, from, to) => endOfWords(judge, page, frame, from, to),
  leadsIn,
  resolve: (page, drafts) => resolveReferences(judge, page, drafts),
});

export const chinese: Language = chineseWith(judgeBy(EXPERIENCE));
