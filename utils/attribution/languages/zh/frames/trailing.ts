import { Characters, SPACES } from '../../../characters.ts';
import type { Frame } from '../../../language.ts';
import { FRAME_WORDS } from '../lexicon.ts';
import type { Described } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import { timeAt } from '../time.ts';
import { wordSet } from '../word-set.ts';
import { carriersIn } from './carriers.ts';
import { build } from './cue-frame.ts';
import { SAYING_OR_THINKING } from './manners.ts';
import { type Reading, rightOf, type Token } from './reading.ts';

/** What may stand between a quotation and who said it: 「甲。」面对法庭，被告这样解释。 */
const OCCASION =
  /^(?:面对|谈到|谈及|谈起|说到|说起|提到|提起|回忆起|回忆|对于|对|针对|被问|当被问|问及|问到|在|就)[^，。「」]{1,24}，$/;

const COMMA = new Characters(`，${SPACES}`);

const behindQuote = (skeleton: string, start: number, sentence: number): boolean => {
  let at = OCCASION.test(skeleton.slice(sentence, start)) ? sentence : start;
  // 「甲。」昨日，乙反映
  const close = skeleton.lastIndexOf('」', start) + 1;
  const time = Math.max(timeAt(skeleton, close, start), FRAME_WORDS.at(skeleton, close, start)?.length ?? 0);
  if (close > 0 && time > 0 && close + time === start - 1) at = close;
  while (at > 0 && COMMA.in(skeleton, at - 1)) at--;
  return skeleton[at - 1] === '」';
};

/** What others are asked for as often as it is done. */
const EXPLAINS = wordSet('说明 解释 回应 交代 交待 澄清 回复 答复 表态 报告 反映 调查 检讨 公布 宣布 证实');

/** Before what is no verb of saying there: 官员所写 · 再说. */
const NO_VERB_BEHIND = new Characters('所由被');
const HOW = new Characters('再难胡乱');

/** True where nothing but such a word and its comma stands in `[from, to)`. */
const isJoiner = (skeleton: string, from: number, to: number): boolean =>
  skeleton[to - 1] === '，' && from + (FRAME_WORDS.at(skeleton, from, to)?.length ?? 0) === to - 1;

/** 「……。」他说。 and ……，他说。 */
export const trailing = (reading: Reading, token: Token, start: number, described: Described): Frame | null => {
  const { skeleton } = reading;
  // 文件是低阶官员所写: no verb of saying
  if (NO_VERB_BEHIND.in(skeleton, token.at - 1)) return null;
  const quoted = behindQuote(skeleton, start, reading.start);
  // 甲要求市长出面说明: what somebody says may end with such a verb
  const last = reading.frames.at(-1);
  // 先打进季后赛再说: what comes first
  if (!quoted && HOW.in(skeleton, token.at - 1)) return null;
  if (
    !quoted &&
    last?.place === 'after' &&
    (start <= last.span[1] || EXPLAINS.has(skeleton.slice(token.at, token.end)))
  )
    return null;
  const right = rightOf(reading, token.end);
  if (!quoted && right.kind !== 'end') return null;
  // 然而，政府予以驳斥。: a word that joins sentences is nobody's words
  if (!quoted && reading.frames.length === 0 && isJoiner(skeleton, reading.start, start)) return null;
  if (!quoted && !SAYING_OR_THINKING.has(token.word.manner)) return null;
  if (described.sureness < (quoted ? 1 : 2) || token.word.type !== 'cue') return null;
  const subject = findSubject(skeleton, start, token.at);
  const hops = [...carriersIn(reading.page, subject.circumstances), described];
  return build(token, reading, start, right.content, hops, 'trailing-attribution', { place: 'before' });
};
