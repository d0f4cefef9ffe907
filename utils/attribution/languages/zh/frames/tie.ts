import { Characters } from '../../../characters.ts';
import type { Frame } from '../../../language.ts';
import type { Judge } from '../judge/judge.ts';
import type { Described } from '../noun-phrase.ts';
import { repliesAt } from '../takeover-by-outer.ts';
import { SAYING } from './manners.ts';
import { onlyOccasions, tellsTime } from './occasions.ts';
import { closing, GOES_ON, type Reading, speakerOf, type Token } from './reading.ts';
import { DEEPEST, depthOf, isHimself, OUTER_KINDS, originOf, SPEAKERS } from './speakers.ts';

/** Frames that name the relay and the source it passes on themselves. */
const STRUCTURAL: ReadonlySet<Frame['rule']> = new Set(['relayed-words', 'according-to']);

/** What answers a concession opens with. */
const TURNS = new Characters('但惟却');

/** 甲虽强调X，但乙担心Y: what answers a concession stands beside it. */
const concedes = ({ skeleton }: Reading, outer: Frame, frame: Frame): boolean =>
  TURNS.in(skeleton, frame.span[0]) && /虽|尽管/.test(skeleton.slice(outer.span[0], outer.cue?.[0]));

/** Clauses that only lead up to the one behind them. */
const LEADS_UP = /^(?:尽管|虽然?|即使|即便|如果|若|倘若|由于|因为|鉴于|当(?![地天日晚时年月])|自从?|随着)/;
/** What the clause behind them opens with. */
const ANSWERS = /^(?:但|却|不过|然而|而|所以|因此|那么?|则|他们?|她们?|也|仍|，)/;
/** A phrase of time or topic between its preposition and what closes it. */
const CIRCUMSTANCE_ONLY =
  /^(?:在|当|对于?|就|针对|关于|自|从|过去|除)[^，]{2,18}(?:时|后|前|中|上|里|间|以来|之际|一事|问题|方面|下|外)$|^[^，]{2,10}(?:时|之后|期间|之际)$/;
/** Longest clause of circumstance. */
const CIRCUMSTANCE = 24;

/** 甲说，过去数周，乙要求X · 报道指，尽管X，但乙说Y: what stands between is nothing that anybody says by itself, so 乙 speaks in 甲's words. */
const leadsUpTo = ({ skeleton }: Reading, outer: Frame, frame: Frame): 'circumstance' | 'concession' | null => {
  const [from, to] = [outer.span[1], frame.span[0]];
  if (to <= from || skeleton[to - 1] !== '，') return null;
  const between = skeleton.slice(from, to - 1);
  if (/[；：「」]/.test(between)) return null;
  if (LEADS_UP.test(between))
    return !between.includes('，') && ANSWERS.test(skeleton.slice(to, to + 4)) ? 'concession' : null;
  if (to - from > CIRCUMSTANCE) return null;
  return CIRCUMSTANCE_ONLY.test(between) || tellsTime(skeleton, from, to - 1) ? 'circumstance' : null;
};

/** 「甲」对此乙说 · 甲抨击，为此乙回应: what was said is answered by somebody else. */
const answers = ({ skeleton }: Reading, frame: Frame, outer: Frame): boolean =>
  /^(?:对此|就此|为此)/.test(skeleton.slice(frame.span[0], frame.span[0] + 2)) &&
  (skeleton[frame.span[0] - 1] === '」' || outer.stance === 'alleges' || outer.stance === 'doubts');

/** An answer to whoever inquired. */
const INQUIRY = /^(?:其后|随后|昨[日天]?|今[日天]?)?(?:回[复应]|答复)(?:传媒|媒体|记者)?(?:的)?查询[时后]?/;
const THIS_PAPER = /本[报刊台社]/;

/** 港媒引述消息指X，发言人回覆查询时表示Y · X，发言人向本报表示Y: whoever answers an inquiry speaks to the reporter. */
const answersInquiry = ({ skeleton }: Reading, token: Token, frame: Frame, outer: Frame): boolean => {
  const inner = frame.hops.at(-1)?.span;
  if (!inner || inner[0] <= outer.span[1] || inner[1] > token.at) return false;
  const between = skeleton.slice(inner[1], token.at);
  return THIS_PAPER.test(between) || (INQUIRY.test(between) && originOf(outer)?.kind !== 'media');
};

/** The outer speaker as the one who is spoken to, before or behind the verb: 里长们跟她(说), (叫)他签字. */
const TO_HIM = /[跟向对和同给][他她我佢]们?[^，]{0,3}$/;
const HIM = /^[他她我佢](?![的国方们])/;
/** How one turns to those one tells of. */
const TURNED_TO = /[向跟找问]|致电|去电|去信|致函|联[络系]|查询|查问|询问|投诉|反映|求助|交涉|理论|沟通|协商/;
/** Farther on nobody goes on with what he told. */
const TOLD_WITHIN = 500;
/** What has the reporter set one speaker against the other. */
const BESIDE = /[则也亦均都]/;

/** 她说，里长们跟她说X · 她说，她打电话给科长，科长建议X: somebody who speaks to the one who tells of it, or to whom those turned of whom he tells. */
const isToldOf = ({ skeleton }: Reading, token: Token, frame: Frame, outer: Frame): boolean => {
  const inner = frame.hops.at(-1)?.span;
  const teller = outer.hops.at(-1);
  if (!inner || frame.hops.length !== 1 || !teller || !SPEAKERS.has(teller.kind) || inner[0] < outer.span[1])
    return false;
  if (inner[0] - outer.span[1] > TOLD_WITHIN) return false;
  const told = skeleton.slice(outer.span[1], inner[0]);
  const between = skeleton.slice(inner[1], token.at);
  if (told.length < 4 || /[；「」]/.test(told) || BESIDE.test(between)) return false;
  if (teller.kind !== 'org' && (TO_HIM.test(between) || HIM.test(skeleton.slice(token.end, token.end + 2))))
    return true;
  // 她说，她向店家反映后，对方表示X
  if (/^对方$/.test(skeleton.slice(...inner))) return TURNED_TO.test(told);
  const at = told.indexOf(skeleton.slice(...inner));
  return at > 0 && inner[1] - inner[0] > 1 && /[向给跟找问]/.test(told[at - 1] as string);
};

/** 报道称X, 法新社报道指X: a report as the source of its own sentence. */
const isReport = (skeleton: string, { rule, cue, hops }: Frame): boolean => {
  const words = rule === 'source-cue' && cue ? skeleton.slice(...cue) : '';
  return /^报[道导](?:[称说指]|指出)$/.test(words) || (/^[称说指]$/.test(words) && hops.at(-1)?.refers === 'report');
};

/** 据法新社报道，X，警方说Y: what a report that is named at the front of the sentence goes on to say. */
const isInReport = ({ skeleton, sentence, start }: Reading, token: Token, frame: Frame, outer: Frame): boolean => {
  const inner = frame.hops.at(-1);
  if (
    (outer.rule !== 'according-to' && !isReport(skeleton, outer)) ||
    outer.hops.at(-1)?.kind !== 'media' ||
    sentence.headline
  )
    return false;
  if (!inner?.span || frame.hops.length !== 1 || !SPEAKERS.has(inner.kind) || outer.span[0] - start > 2) return false;
  return (
    SAYING.has(token.word.manner) &&
    inner.span[0] >= outer.span[1] &&
    inner.span[0] - outer.span[1] < IN_REPORT &&
    !BESIDE.test(skeleton.slice(inner.span[1], token.at)) &&
    !/[；「」]|^对此|[向对]/.test(skeleton.slice(outer.span[1], token.at))
  );
};
/** How far behind its opening a report is still the one that goes on. */
const IN_REPORT = 60;

/** 甲：X　乙称Y: the halves of a headline say nothing of one another. */
const isOtherHalf = ({ page, sentence }: Reading, outer: Frame, frame: Frame): boolean =>
  sentence.headline && HALVES.test(page.text.slice((outer.cue?.[1] ?? outer.span[1]) - 1, frame.span[0] + 1));
const HALVES = /[\u4e00-\u9fff」”][ \u3000]+[*A-Za-z\u4e00-\u9fff「“]?$/;

/** 甲称X，但他强调Y: in the words of another he would be somebody else, and the text would say who. An outlet is no 他. */
const contrasts = ({ skeleton }: Reading, { span: [start], hops }: Frame, outer: Frame): boolean =>
  (hops.at(-1) as Described).refers === 'person' &&
  !OUTER_KINDS.has(originOf(outer)?.kind ?? '') &&
  /^(?:但|惟|不过|然而|可是)[他她](?!们)/.test(skeleton.slice(start, start + 4));

/** 她坦言，常有人问「甲」，其实乙: behind another's quoted words the speaker goes on. */
const goesOnBehind = ({ skeleton, end }: Reading, { span, hops }: Frame): boolean => {
  if (skeleton[span[1]] !== '「' || hops.at(-1)?.kind === 'media') return false;
  const close = closing(skeleton, span[1]);
  return (
    close > 0 &&
    close < end - 2 &&
    /^，(?:但|其实|不过|可是|然而|因此|所以|只是|结果)/.test(skeleton.slice(close + 1, close + 5))
  );
};

/** Clauses behind an inner speaker's first that are looked at for an answer to him. */
const ANSWERED_WITHIN = 4;
/** Longest stretch of them. */
const ANSWER_REACH = 240;

/** 徐先生批评，陈小姐主张X，既要Y，又Z: what answers the inner words is the outer speaker's. Constant cost. */
const isAnswered = ({ skeleton, end }: Reading, { span, hops }: Frame, outer: Frame): boolean => {
  if (!SPEAKERS.has(originOf(speakerOf(outer))?.kind ?? '') || hops.at(-1)?.kind === 'media') return false;
  let inQuote = false;
  let clauses = 0;
  const stop = Math.min(end, span[1] + ANSWER_REACH);
  for (let i = span[1]; i < stop && clauses < ANSWERED_WITHIN; i++) {
    if (skeleton[i] === '「') inQuote = true;
    else if (skeleton[i] === '」') inQuote = false;
    else if (!inQuote && i > span[1] + 1 && GOES_ON.in(skeleton, i)) {
      if (repliesAt(skeleton, i)) return true;
      clauses++;
    }
  }
  return false;
};

/** 备忘录称，营运商为免赔偿，曾要求X: who the outer words open with speaks in them. */
const opensWords = ({ skeleton }: Reading, { at }: Token, { hops, span }: Frame, outer: Frame): boolean => {
  const [source, end] = hops.at(-1)?.span ?? [0, 0];
  const from = outer.span[1];
  return (
    source >= from &&
    span[0] >= from &&
    skeleton.slice(end, at).includes('，') &&
    (source === from || tellsTime(skeleton, from, source))
  );
};

/** What words are called behind them, with what is said of that: 的说法根本是文字游戏. */
const CALLED = /^([^，；]{2,40}?)的(?:说法|讲法|说词|言论|主张|论点|指控|论调|承诺)(?![，；。]|$)/;

const SPOKEN_CLAIM = /^(?:声称|宣称|指称|辩称|坚称|所称|[称说指])$/;

/** 团体质疑，中油宣称X的说法Y: what is said of another's words is the outer speaker's. Where the inner words end. */
const calledBehind = ({ skeleton, end }: Reading, { span, place }: Frame): number | null => {
  const words = place === 'after' ? CALLED.exec(skeleton.slice(span[1], Math.min(end - 1, span[1] + 60))) : null;
  return words ? span[1] + (words[1] as string).length : null;
};

/** What is said of a claim that stands right before. */
const JUDGED_BEHIND =
  /^([^，；。：「」]{3,40})，(?:是(?!否)|属(?!于)|实属|纯属|根本|无疑|等于|形同|完全|毫无|与事实|显然|简直|有违|违反|罔顾|做法|说法|言论|不符|混淆|误导|推卸|卸责|不负责)/;

/** 议员批评局方早前称X，是自欺欺人: what is blamed is a claim, and what stands behind it the blame. Where the claim ends. */
const claimBlamed = (
  { skeleton, end }: Reading,
  { at, end: from }: Token,
  { hops, span }: Frame,
  outer: Frame,
): number | null => {
  if (outer.stance !== 'alleges' && outer.stance !== 'doubts' && outer.stance !== 'denies') return null;
  const source = hops.length === 1 ? hops[0]?.span : null;
  const opens = outer.span[1];
  if (!source || span[1] !== from || source[0] < opens || !SPOKEN_CLAIM.test(skeleton.slice(at, from))) return null;
  if (source[0] > opens && !tellsTime(skeleton, opens, source[0])) return null;
  const claim = JUDGED_BEHIND.exec(skeleton.slice(from, Math.min(end, from + 60)));
  return claim ? from + (claim[1] as string).length : null;
};

/** The frame tied to the one of its sentence whose words it is a part of, as the judge sees it; what the frame's rule suggested is one of the signs. */
export const tied = (judge: Judge, reading: Reading, token: Token, frame: Frame): Frame => {
  const last = reading.frames.at(-1);
  if (!last || frame.hops.length === 0 || frame.continues || (STRUCTURAL.has(frame.rule) && frame.within)) return frame;
  // nothing but the occasion has been told so far: the outer source says no more than that
  if (frame.within === last && onlyOccasions(reading.skeleton, last.span[1], frame.span[0])) return frame;
  const { within, inside, ...apart } = frame;
  for (let outer: Frame | undefined = last; outer; outer = outer.within ?? outer.inside) {
    if (outer.place !== 'after' || depthOf(outer) >= DEEPEST) continue;
    if (
      isHimself(frame, outer) ||
      contrasts(reading, frame, outer) ||
      isOtherHalf(reading, outer, frame) ||
      concedes(reading, outer, frame) ||
      answers(reading, frame, outer) ||
      answersInquiry(reading, token, frame, outer)
    )
      continue;
    const blamed = outer === last ? claimBlamed(reading, token, frame, outer) : null;
    if (blamed) return { ...apart, inside: outer, until: blamed };
    const led = outer === last && leadsUpTo(reading, outer, frame);
    const spokenIn =
      isToldOf(reading, token, frame, outer) ||
      opensWords(reading, token, frame, outer) ||
      isInReport(reading, token, frame, outer);
    if (!led && !spokenIn && !judge.isPart(reading, token, frame, outer)) continue;
    const until = SPOKEN_CLAIM.test(reading.skeleton.slice(token.at, token.end)) ? calledBehind(reading, frame) : null;
    if (until) return { ...apart, inside: outer, until };
    const opens = within === outer || frame.span[0] <= outer.span[1] || led === 'circumstance';
    // with the circumstance before it, it opens right behind the outer cue
    const whole: Frame =
      led === 'circumstance' ? { ...apart, span: [outer.span[1], frame.span[1]], within: outer } : frame;
    // 甲说，过去数周，乙要求X: a time alone leaves nothing else for him to say
    const timed = led === 'circumstance' && tellsTime(reading.skeleton, outer.span[1], frame.span[0] - 1);
    return opens &&
      outer === last &&
      !goesOnBehind(reading, frame) &&
      !isAnswered(reading, frame, outer) &&
      (timed || judge.isWhole(reading, token, whole, outer))
      ? { ...apart, within: outer }
      : { ...apart, inside: outer };
  }
  return apart;
};
