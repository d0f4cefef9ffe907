import type { Frame } from '../../../language.ts';
import { wordSet } from '../word-set.ts';
import { type Reading, rightOf, type Token } from './reading.ts';

/** What comes out of an inquiry. */
const FINDS = wordSet('发现 查出 查明 揭发 得出结论');
/** What one does to find out. */
const INQUIRY =
  /测试|检测|检验|化验|抽检|抽查|抽样|鉴定|比对|对比|调阅|调取|翻查|翻阅|查阅|审查|审计|审核|分析|研究|调查|访问|问卷|统计|追踪|监测|评估|盘点|梳理|实测|查询|检索|走访|视察|巡查|暗访|探访|核对|核查|清查|解剖|相验|勘验|勘察|回溯/;
/** Things and people that are found, which is an act. */
const OBJECT =
  /^(?:了?(?:大[批量]|(?:[一二两三四五六七八九十几数多]+|[0-9]+)(?:[名个位条具批包袋支把辆张部台件瓶箱粒颗组处]|公斤|公克)|疑似|可疑|[^，。]{0,6}(?:遗体|尸体|毒品)))/;
/** What makes a clause of what was found. */
const PREDICATE = /[有是为曾已未没不均都被遭会可与在达超无系仍逾占高低含]/;
/** Shortest finding, and how far before the verb the inquiry may stand. */
const SHORTEST = 8;
const REACH = 36;

/** 消委会测试18款样本，发现当中8款失准 · 警方调阅监视器后发现X: what an inquiry brings to light is reported, where it is a proposition. */
export const isFinding = (reading: Reading, token: Token, frame: Frame): boolean => {
  const { skeleton, start, end } = reading;
  if (reading.frames.length > 0 || (frame.hops.length === 0 && !frame.continues)) return false;
  if (!FINDS.has(skeleton.slice(token.at, token.end))) return false;
  const right = rightOf(reading, token.end);
  if (right.kind !== 'clause' && right.kind !== 'comma') return false;
  const before = skeleton.slice(Math.max(start, token.at - REACH), token.at);
  if (!INQUIRY.test(before)) return false;
  const content =
    /^[^，。；！？]*/.exec(skeleton.slice(right.content, Math.min(end, right.content + REACH)))?.[0] ?? '';
  return content.length >= SHORTEST && !OBJECT.test(content) && PREDICATE.test(content);
};
