import { firstIndex } from '../../../../first-index.ts';
import type { Span } from '../../../../span.ts';
import { Characters } from '../../../characters.ts';
import type { Frame } from '../../../language.ts';
import type { Sentence } from '../../../page.ts';
import { HEADS } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import { enough, needed } from './acceptance.ts';
import { carriersIn } from './carriers.ts';
import type { CueSite } from './cue-doubts.ts';
import { build } from './cue-frame.ts';
import { isJoined } from './joins.ts';
import { SAYING } from './manners.ts';
import { CLAUSE_MARK, type Reading, type Right } from './reading.ts';
import { continued } from './speakers.ts';
import { subjectBefore } from './subject-before.ts';

/** A text that is issued, right before the verb. */
const ISSUES =
  /(?:发布|发表|发出|披露|印发|下发|刊发|通过)[^，]{0,14}(?:决议案?|动议|议案|通知|公告|提示|通报|声明|意见|通告|文件|公开信|预警|消息|说明|评论|谈话|讲话|倡议书|致歉信|回应)，$/;

/** What analysts do with what they cover. */
const RATES = /(?:评级|评等|目标价|复盖|研报|研究报告|盈利预测|增持|减持评|买入|(?:发表|发布|出具|最新)[^，]{0,8}报告)/;

/** Verbs of hoping. */
const HOPES = wordSet('希望 期望 期待 期盼 盼望 冀 盼');

/** Verbs of what stands in a text. */
const TEXT_SAYS: ReadonlySet<CueManner> = new Set([...SAYING, 'short', 'attack', 'directive', 'thought', 'finding']);

/** Longest words before the noun for a text: 涉案|文章. */
const LONGEST_ATTRIBUTE = 6;
/** What opens what is told of a text: 报告|共八十页. */
const OF_TEXT = new Characters('共全长分由以聚针围综逐详回');

/** The text that a clause opens with, before what is told of its length, language or matter. */
const textAt = (skeleton: string, start: number, to: number): Span | null => {
  for (let i = start; i <= start + LONGEST_ATTRIBUTE && i < to; i++) {
    if (CLAUSE_MARK.in(skeleton, i)) return null;
    const head = HEADS.at(skeleton, i, to);
    if (head?.value === 'document' && head.length > 1 && OF_TEXT.in(skeleton, i + head.length))
      return [start, i + head.length];
  }
  return null;
};

/** How far into a sentence the text that it opens with is looked for. */
const TEXT_REACH = 80;

/** 入禀状以中文撰写，指X · 报告共八十页，要求X: the text that the sentence opens with. */
const textBefore = ({ reading, token, start }: CueSite): Described | null => {
  const { page, skeleton, sentence } = reading;
  if (sentence.headline || start === reading.start || !TEXT_SAYS.has(token.word.manner)) return null;
  const end = Math.min(start, reading.start + TEXT_REACH);
  const phrase = textAt(skeleton, reading.start, end) ?? openingPhrase(skeleton, reading.start, end);
  const text = phrase?.[0] === reading.start ? describe(page, phrase) : null;
  return text?.kind === 'document' && text.sureness >= 2 ? text : null;
};

/** The subject is what an earlier clause of the sentence opens with. */
const bySentence = (site: CueSite): Frame | null => {
  const { reading, token, words, start, right } = site;
  const described = subjectBefore(reading, reading.start, start) ?? textBefore(site);
  if (!described) return null;
  const doubts = ['far-subject'];
  // whoever does something and hopes or finds something with it does not say so
  if (HOPES.has(words) && right.kind === 'clause') doubts.push('hope');
  if (token.word.manner === 'finding' && described.kind !== 'self' && described.kind !== 'media')
    doubts.push('far-finding');
  if (!needed(token, right.kind, described, reading.sentence, words)) doubts.push('weak-source');
  if (!enough(reading, token, right.content, right.kind)) doubts.push('too-little');
  const carriers = carriersIn(reading.page, [described.span[1], token.at]);
  // 大行上调目标价，预计X: analysts say why they rate
  const rates =
    described.kind === 'org' && described.sureness === 3 && token.at === start && token.word.manner === 'thought';
  // 总局发布消费提示，要求X: who issues a text says what stands in it
  const issues =
    described.sureness >= 2 &&
    token.at === start &&
    (SAYING.has(token.word.manner) || token.word.manner === 'directive') &&
    ISSUES.test(reading.skeleton.slice(described.span[1], start));
  const certain = issues || (rates && RATES.test(reading.skeleton.slice(described.span[1], start)));
  return build(token, reading, reading.start, right.content, [...carriers, described], 'source-cue', {
    doubts,
    ...(certain ? { certain } : {}),
  });
};

/** The speaker of the sentence before goes on. */
const byEarlier = (site: CueSite): Frame | null => {
  const { reading, token, start, before, right } = site;
  const previous = reading.earlier.at(-1);
  if (!previous || (start !== reading.start && reading.frames.length === 0) || !follows(reading, previous, right.kind))
    return null;
  const { manner } = token.word;
  const joined = isJoined(before);
  const strong = manner === 'speech' || manner === 'directive' || (manner === 'thought' && right.kind !== 'clause');
  const doubts: string[] = [];
  if (!joined && !strong) doubts.push('unjoined');
  if (!enough(reading, token, right.content, right.kind)) doubts.push('too-little');
  if (manner === 'short' && right.kind === 'clause' && !joined) doubts.push('short-clause');
  if (manner === 'act' || manner === 'finding' || (manner === 'topic' && right.kind === 'clause'))
    doubts.push('far-act');
  return build(token, reading, start, right.content, [], 'continued-cue', { continues: continued(previous), doubts });
};

/** True where the sentence may go on with the speaker before: in the same paragraph, or right behind the one before with a comma, colon or quote to say so. */
const follows = (reading: Reading, previous: Frame, right: Right): boolean => {
  const apart = reading.sentence.paragraph - previous.sentence.paragraph;
  return apart === 0 || (apart === 1 && right !== 'clause' && !previous.sentence.headline);
};

/** 局长昨到访该校。表示X: whom the sentence before in the same paragraph is about, where nobody spoke in it. */
const byScene = ({ reading, token, start, right }: CueSite): Frame | null => {
  const { page, sentence } = reading;
  if (start !== reading.start || token.at !== start || token.word.manner !== 'speech' || sentence.headline) return null;
  const { sentences } = page;
  const before =
    sentences[firstIndex(sentences.length, (i) => (sentences[i] as Sentence).span[0] >= sentence.span[0]) - 1];
  if (!before || before.paragraph !== sentence.paragraph || before.headline) return null;
  const [from, to] = before.span;
  const comma = page.skeleton.slice(from, to).search(/[，；。]/);
  const phrase = openingPhrase(page.skeleton, from, comma < 0 ? to : from + comma);
  const speaker = phrase && phrase[0] === from ? describe(page, phrase) : null;
  if (!speaker || speaker.sureness < 3 || speaker.kind !== 'person') return null;
  return build(token, reading, start, right.content, [speaker], 'source-cue', { certain: true });
};

/** A verb without a subject where nobody spoke before it in its sentence, or somebody took up a claim: whom the sentence opens with, else the speaker of the sentence before, else whom that one is about. */
export const namedEarlier = (site: CueSite): Frame | null => bySentence(site) ?? byEarlier(site) ?? byScene(site);
