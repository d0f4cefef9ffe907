import { wordSet } from '../word-set.ts';
import type { Reading, rightOf, Token } from './reading.ts';

/** Verbs with what is told of behind them. */
const RECOUNTS = wordSet('讲述 回忆 回忆起 描述 介绍 介绍了 谈起 谈到 说起 形容');
/** What a verb may have as its object before the colon that opens the words: 谈到了伤病情况：「…」, 表示了担忧：「…」. */
const OBJECT = /^[^，；：。！？、「」]{2,16}：(?=「)/;

/** Verbs of putting out or writing down something that holds words. */
const PUTS_OUT = wordSet('公布 公布了 宣布 发布 发布了 提出 写着 写下 写到 列出 贴出 给出 作出 做出 得出 发出 留下');
/** What they put out, before the mark behind which it is told: 公布鉴定结果：X, 宣布一项计划：X, 写着一行字，X. */
const HOLDS_WORDS =
  /^了?[^，；：。！？、「」时后并]{0,14}(?:结果|结论|计划|决定|消息|方案|建议|要求|条件|声明|公告|通告|数据|数字|目标|规定|答案|解释|理由|疑问|问题|警告|呼吁|提示|承诺|[字话])(?:：(?!一是|其一|1|第一|首先|[（①])|(?<=[字话])，)/;

/** How far the blame and its quotation may reach. */
const LONGEST_BLAME = 300;

/** Verbs whose object is what the words are about, also where it is quoted or no quotation follows: 回应「汽车自燃」：正配合调查. */
const TOPICAL = wordSet('回应 回复 答复 辟谣 解读 详解 点评');
const TOPIC = /^(?:「[^「」]*」[^，；：。！？「」]{0,8}|[^，；：。！？、「」]{2,24})：/;

/** Whom a verb of blame or mockery has as its object before the quotation that the sentence ends with: 讽刺该报，「干得好，…。」 */
const BLAMED = /^[^，；：。！？「」的]{2,3}，(?=「[^「」]{8,}」[。！？]?$)/;
const MOCKED = /^[^，；：。！？「」的]{2,14}，(?=「[^「」]{8,}」[。！？]?$)/;
const MOCKS = /[讽嘲酸呛亏]|揶揄|挖苦|调侃|奚落|吐槽|打趣|讥笑/;

/** Where the words start behind a verb that has told what they are about; null where it has not. */
export const quoteBehindObject = (
  reading: Reading,
  { at, end, word }: Token,
  next: Token | undefined,
): ReturnType<typeof rightOf> | null => {
  const { skeleton, sentence } = reading;
  const blamed =
    word.manner === 'attack' || word.manner === 'gesture'
      ? (MOCKS.test(skeleton.slice(at, end)) ? MOCKED : BLAMED).exec(
          skeleton.slice(end, Math.min(reading.end, end + LONGEST_BLAME)),
        )
      : null;
  if (blamed && !sentence.headline) return { kind: 'comma', content: end + blamed[0].length };
  const held =
    PUTS_OUT.has(skeleton.slice(at, end)) && !sentence.headline
      ? HOLDS_WORDS.exec(skeleton.slice(end, Math.min(reading.end, end + 32)))
      : null;
  if (held) return { kind: 'colon', content: end + held[0].length };
  const topical = TOPICAL.has(skeleton.slice(at, end)) && (sentence.headline || skeleton[end] === '「');
  if (!topical && (sentence.headline || word.manner === 'directive' || word.manner === 'attack' || word.weak))
    return null;
  const object = (topical ? TOPIC : OBJECT).exec(skeleton.slice(end, Math.min(reading.end, end + 48)));
  if (!object) return null;
  // 表示了担忧：「…」, but not 发言后表示：「…」
  const feels = /^表[示达]$/.test(skeleton.slice(at, end));
  if (next && next.end < end + object[0].length && !(feels && next.at - end <= 4)) return null;
  return { kind: 'colon', content: end + object[0].length };
};

/** What somebody describes and says nothing of. */
const SCENE = /的(?:情景|情形|情况|场面|场景|画面|过程|经过|感受|心情|感觉|模样|样子)[。！]?$/;

/** 「甲。」乙向记者讲述了当时的经过。: the verb has only what the quotation tells of behind it. */
export const tellsOf = ({ skeleton, frames, start, end }: Reading, token: Token): boolean =>
  frames.length === 0 &&
  // 议员形容做法荒谬: behind no quotation it is what he says
  (skeleton[start - 1] === '」' ||
    !skeleton.startsWith('形容', token.at) ||
    SCENE.test(skeleton.slice(token.end, end))) &&
  RECOUNTS.has(skeleton.slice(token.at, token.end)) &&
  /^了?[^，；：「」]{2,20}[。！]$/.test(skeleton.slice(token.end, end));

/** Verbs of bringing to light, whose object is what comes to light. */
const REVEALS = wordSet('爆料 踢爆 再爆 爆');

/** 惨遭网友反讥，「甲」 · 遭周刊爆料，X: true where what stands behind the comma at `content` is what was said. */
export const saidBehind = ({ skeleton }: Reading, token: Token, content: number): boolean =>
  skeleton[content] === '「' || REVEALS.has(skeleton.slice(token.at, token.end));
