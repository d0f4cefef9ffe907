import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import { leadAt, openingPhraseEnd } from './circumstance.ts';
import {
  CUES,
  ENDER_WORDS,
  FRAME_WORDS,
  HEADS,
  OUTLET_NAMES,
  SURNAME_CHARACTERS,
  TITLE_WORDS,
  VERB_WORDS,
} from './lexicon.ts';
import { ASPECT, endsInAdverb } from './names.ts';
import { closingOf, doneTo, isWhole, personEnd } from './predicate.ts';
import { timeAt } from './time.ts';

/** Surnames and prepositions both. */
const PREPOSITION = new Characters('以为对向与于到和被');
const SAYING = new Characters('说称指');
/** What opens a quotation, a title or an aside. */
const ENCLOSED = new Characters('「《（');
/** Measure words of people. */
const MEASURE = new Characters('名位');
/** Adverbs of one character that names of firms hold. */
const IN_FIRMS = new Characters('光常明正刚特先力极');

/** 船东会|前主席: the body that ends in 会 and the office that somebody held there, not an occasion. */
export const heldOffice = (text: string, at: number, to: number): boolean =>
  text.startsWith('会前', at) && (TITLE_WORDS.at(text, at + 2, to)?.length ?? 0) > 1;

/** 两队粉丝|曾于, 三国|曾反对: an adverb before a preposition or a verb, not the surname that it can be. */
const isAdverb = (text: string, at: number, to: number): boolean =>
  FRAME_WORDS.at(text, at, to) !== null &&
  (FRAME_WORDS.at(text, at + 1, to)?.value.has('starter') === true ||
    (ENDER_WORDS.at(text, at + 1, to)?.length ?? 0) > 1);

/** 周明日前|接受电台主持人李华: true where a verb or an adverb parts what `[from, person)` opens with from the person it ends in. */
const holdsPredicate = (text: string, from: number, person: number): boolean => {
  const of = from + text.slice(from, person).lastIndexOf('的');
  for (let i = Math.max(from, of) + 2; i < person - 2; i++) {
    const close = closingOf(text, i, person);
    if (close > 0) {
      i = close;
      continue;
    }
    const head = HEADS.at(text, i, person)?.length ?? 0;
    const word = FRAME_WORDS.at(text, i, person);
    const adverb = word && !word.value.has('noun') && !word.value.has('starter') ? word.length : 0;
    const cue = CUES.at(text, i, person);
    const says = cue?.value.type === 'cue' ? cue.length : 0;
    const longest = Math.max(adverb, says, ENDER_WORDS.at(text, i, person)?.length ?? 0);
    if (head > 1 && head >= longest) i += head - 1;
    else if (longest > 1) return true;
  }
  return false;
};

/** 抗议官员计划: a clause that opens with what is done, not with who does it. */
const opensWithDeed = (text: string, from: number, to: number): boolean => {
  const deed = ENDER_WORDS.at(text, from, to)?.length ?? 0;
  return (
    deed > 1 &&
    (HEADS.at(text, from, to)?.length ?? 0) < deed &&
    !FRAME_WORDS.at(text, from, to)?.value.has('noun') &&
    !text.slice(from, Math.min(to, from + MEETING)).includes('的')
  );
};

/** Occasions, which do not speak. */
const EVENT = /(?:会|论坛|会议|课|站|室|场)$/;

/** True where a clause with 的 that opens at `from` describes a noun for people or bodies right behind it: 参与计划的公司主管. */
const describesNoun = (text: string, from: number, to: number): boolean => {
  const of = from + text.slice(from, to).indexOf('的');
  if (of < from) return false;
  // 营运该矿的「北岭矿业」: a name in quotation marks
  if (text[of + 1] === '「' && closingOf(text, of + 1, Math.min(to, of + 16)) > 0) return true;
  for (let i = of + 1; i < Math.min(to, of + 10); i++) {
    if (ENDER_WORDS.at(text, i, to)) return false;
    const head = HEADS.at(text, i, to);
    if (head && head.value !== 'document' && head.value !== 'place' && !EVENT.test(text.slice(i, i + head.length)))
      return true;
  }
  return false;
};

/** 商会代表昨与局长陈美宝会面: who meets somebody, and not whom. */
const MEETS =
  /^([^，与和同跟在于向对]{2,20}?)(?:[昨今前][日天早午晚]?|早上|上午|下午|早前|日前|近日|其后|随后|曾|已|再|亦|也)*[与和同跟][^，]{2,24}?(?:会[面晤谈]|见面|开会|通电话|磋商|交涉|对话|讨论)/;
const MEETING_WORDS = /会[面晤谈]|见面|开会|通电话|磋商|交涉|对话|讨论/;
/** Longest clause about a meeting. */
const MEETING = 56;

/** 王建国日前接受主持人贝尔: whoever stands behind the verb asks, and is not whom the clause is about. */
const GRANTS = /.接受[^的]*$/;

/** The noun phrase that a narrative clause opens with, up to its first verb, time or preposition; null where it opens with none. */
export const openingPhrase = (skeleton: string, start: number, to: number): Span | null => {
  let from = start;
  for (;;) {
    if (from >= to) return null;
    const lead = leadAt(skeleton, from, to);
    if (lead > 0) {
      from += lead;
      continue;
    }
    const end = openingPhraseEnd(skeleton, from, to);
    if (end > 0) {
      from = end;
      continue;
    }
    break;
  }
  // 接受辩方律师盘问时: whom a verb has behind it is not whom the clause is about
  if (skeleton.startsWith('接受', from) || opensWithDeed(skeleton, from, to)) return null;
  const clause = skeleton.slice(from, Math.min(to, from + MEETING));
  const met = MEETING_WORDS.test(clause) ? (MEETS.exec(clause)?.[1]?.length ?? 0) : 0;
  if (met > 1 && isWhole(skeleton, from, from + met)) return [from, from + met];
  const person = personEnd(skeleton, from, Math.min(to, from + 80));
  if (person > 0 && !holdsPredicate(skeleton, from, person) && !GRANTS.test(skeleton.slice(from, person)))
    return [from, person];
  const first = HEADS.at(skeleton, from, to) ?? OUTLET_NAMES.at(skeleton, from, to);
  const opening = FRAME_WORDS.at(skeleton, from, to);
  const skipped = Math.max(1, first?.length ?? 1, opening?.value.has('noun') ? opening.length : 1);
  for (let i = from + skipped; i < to && i - from < 80; i++) {
    if (ENCLOSED.in(skeleton, i)) {
      i = Math.max(i, closingOf(skeleton, i, to));
      continue;
    }
    // 议员任国栋到…: the surname behind a title is no verb
    if (
      SURNAME_CHARACTERS.in(skeleton, i) &&
      timeAt(skeleton, i, to) === 0 &&
      HEADS.before(skeleton, i, from) &&
      VERB_WORDS.at(skeleton, i, to) === null &&
      (ENDER_WORDS.at(skeleton, i, to)?.length ?? 0) <= 1 &&
      !PREPOSITION.in(skeleton, i) &&
      !isAdverb(skeleton, i, to)
    ) {
      i++;
      continue;
    }
    if (heldOffice(skeleton, i, to)) {
      i++;
      continue;
    }
    // 体育会|上周二: a body and a time, not an occasion
    if (skeleton.startsWith('会上', i) && timeAt(skeleton, i + 1, to) > 1) continue;
    // 泰|光|化学: the character of an adverb where what stands before it is no noun yet
    if (IN_FIRMS.in(skeleton, i) && FRAME_WORDS.at(skeleton, i, to)?.length === 1 && !isWhole(skeleton, from, i))
      continue;
    // 作家杨志|均|，
    if (SURNAME_CHARACTERS.in(skeleton, i - 2) && endsInAdverb(skeleton, i - 2)) continue;
    // 六名|前财长: former, not before
    if (skeleton[i] === '前' && MEASURE.in(skeleton, i - 1)) continue;
    const head = HEADS.at(skeleton, i, to) ?? OUTLET_NAMES.at(skeleton, i, to);
    const word = FRAME_WORDS.at(skeleton, i, to);
    const ender = ENDER_WORDS.at(skeleton, i, to);
    const noun = word?.value.has('noun') ? word.length : 0;
    const longest = Math.max(noun, head?.length ?? 0);
    // 威尔斯|前首席部长
    if ((longest > 1 || noun > 0) && longest >= (ender?.length ?? 0)) {
      i += longest - 1;
      continue;
    }
    const cue = CUES.at(skeleton, i, to);
    const speaks = cue?.value.type === 'cue' && (cue.length > 1 || SAYING.in(skeleton, i));
    const whole = (HEADS.before(skeleton, i, from)?.length ?? 0) > 1;
    // 总统取消行程
    const acts =
      whole && (VERB_WORDS.at(skeleton, i, to) !== null || ASPECT.in(skeleton, i + 1) || doneTo(skeleton, i));
    if (ender || word || speaks || acts || timeAt(skeleton, i, to) > 0) {
      // 群主林某是乡村的医生: 是 behind a noun describes none
      if (skeleton[i] === '是' && i > from + 1) return [from, i];
      // 议员们突出了他们所说的风险: a verb with 了 behind a whole noun describes none
      const deed = VERB_WORDS.at(skeleton, i, to)?.length ?? ender?.length ?? 0;
      if (whole && deed > 1 && skeleton[i + deed] === '了') return [from, i];
      // 警方拘捕的男子, but 政府希望加大对企业的支持: behind a whole noun only a short clause describes another
      const reach = Math.min(to, i + (whole ? 8 : 40));
      if (/^[^，]*的/.test(skeleton.slice(i, reach)) && describesNoun(skeleton, i, Math.min(to, i + 40))) continue;
      return [from, i];
    }
  }
  return null;
};
