import type { Span } from '../../../../span.ts';
import { Characters } from '../../../characters.ts';
import { HEADS, REFUSED, REFUSERS } from '../lexicon.ts';
import type { Token } from './reading.ts';

/** How far the refused answer may stand from the refusing word: 没有对其置评请求作出回应. */
const REACH = 24;
/** Words that refuse of one's own will, which may name what is not told: 不便评论个别进度. */
const WILLED = /^(?:拒绝|回绝|拒|不愿意?多?|不便多?|不肯|不想|婉拒|谢绝|不予|暂不|既[不未没]有?)$/;
/** What somebody who will not speak was asked for. */
const ASKED_FOR =
  /^(?:[^，。；：！？「」]{2,16}?(?:置评|评论|采访|专访|访问|查询|提问|受访)(?:请求|要求|邀请|申请)|提供(?:更多|进一步|具体|任何|其他)的?(?:细节|详情|信息|资讯|资料|说明))/;
/** Longest thing that is not told. */
const LONGEST_OBJECT = 16;
/** Waiting for an answer in vain, and the longest word for whose answer it is. */
const AWAITED = /^(?:[未没]有?(?:得到|收到)|未获得?|不获)$/;
const LONGEST_OWNER = 8;
const STOP = new Characters('，。；：！？「」');

const refusalAt = (skeleton: string, at: number, end: number): number => {
  const refuser = REFUSERS.at(skeleton, at, end);
  if (!refuser) return -1;
  const past = /^[了过]/.test(skeleton[at + refuser.length] ?? '') ? 1 : 0;
  const from = at + refuser.length + past;
  const direct = REFUSED.at(skeleton, from, end);
  if (direct) return from + extent(skeleton, from, direct.length, end);
  // 拒绝讨论细节
  if (WILLED.test(skeleton.slice(at, at + refuser.length)) && /^(?:讨论|谈)/.test(skeleton.slice(from, from + 2)))
    return from + (skeleton[from] === '讨' ? 2 : 1);
  // 拒绝了法新社的置评请求, 拒绝提供更多细节
  const asked = WILLED.test(skeleton.slice(at, at + refuser.length))
    ? ASKED_FOR.exec(skeleton.slice(from, Math.min(end, from + REACH)))
    : null;
  if (asked) return from + asked[0].length;
  const object =
    /^(?:对|就|向|为|多|再|进一步|立即|很快|出面|直接|明确|具体|本报|记者|即时|及时|马上|正面|公开|作出?|做出?|发表|接受|回应|提供|予以|任何|更多|置|其|有关|在截)/.test(
      skeleton.slice(from, from + 4),
    );
  // 未得到公司回复: whose answer did not come
  const awaited = AWAITED.test(skeleton.slice(at, at + refuser.length));
  if (!object && !awaited) return -1;
  const reach = object ? REACH : LONGEST_OWNER;
  let reached = -1;
  for (let i = from + 1; i < Math.min(end, from + reach); i++) {
    if (STOP.in(skeleton, i)) break;
    const found = REFUSED.at(skeleton, i, end);
    if (!found) continue;
    reached = i + found.length;
    i = reached - 1;
  }
  // 从未接受过采访: what somebody never did is no answer
  const never = skeleton.startsWith('从未', at) || skeleton.startsWith('从未', at - 1);
  return never && skeleton.slice(from, reached).includes('过') ? -1 : reached;
};

const extent = (skeleton: string, from: number, length: number, end: number): number => {
  const more =
    /^(?:更多|任何|有关)?(?:的)?(?:(?:置评|评论)(?:请求|要求)|评论|置评|回应|查询|提问|追问|问题|请求|要求|报[道导])/.exec(
      skeleton.slice(from + length, Math.min(end, from + length + 10)),
    );
  if (more) return length + more[0].length;
  // 回应法新社的置评请求
  const request =
    /^[^，。；：！？「」]{1,16}?(?:置评请求|请求|问询|查询|询问|提问|追问|问题|要求|电邮|电话|邮件|短信|消息|信息|提纲|传真|来信|信函)/.exec(
      skeleton.slice(from + length, Math.min(end, from + length + 24)),
    );
  return length + (request ? request[0].length : 0);
};

/** 没有回应询问, 未回覆报社的短讯: an answer that was not given, with what it would have answered. */
const UNGIVEN = /[未没]有?(?:能|曾|再)?(?:正面|直接|具体|公开|即时|立即)?(?:回应|回复|答复|回答|再?答)$/;
/** What is not told or answered, behind 的: not 拒绝透露身份的|官员. */
const UNTOLD =
  /^(?:个人|具体|详细|更多|实际|真实|确切|最新)?(?:情况|时间|日期|地点|细节|详情|原因|理由|内容|数字|数目|金额|价格|身份|资料|信息|资讯|计划|安排|进度|进展|结果|去向|下落|背景|名单|过程|来源|用途|宣布|说法|指控|指责|批评|质疑|要求|请求|诉求|建议|问题|提问|追问|查询|询问|短[讯信]|邮件|电邮|来信|信件|信函|函件|电话|留言|声明|报[道导])$/;

/** What is not spoken of, whatever it is, stands behind these. */
const COMMENTS = /(?:评论|置评|谈论|谈及)$/;

/** Where what is not told or answered ends, behind a refusal of one's own will or an answer not given; else where the refusal does. */
const objectEnd = (skeleton: string, at: number, reached: number, end: number): number => {
  const refuser = REFUSERS.at(skeleton, at, end);
  const willed = refuser && WILLED.test(skeleton.slice(at, at + refuser.length));
  const ungiven = UNGIVEN.test(skeleton.slice(at, reached)) && !POINTED_AT.test(skeleton.slice(reached, reached + 2));
  if (!willed && !ungiven) return reached;
  const object = /^(?!的)[^，。；：！？「」者]{2,}(?=[，。；]|$)/.exec(
    skeleton.slice(reached, Math.min(end, reached + LONGEST_OBJECT)),
  );
  if (!object || object[0].length >= LONGEST_OBJECT) return reached;
  const of = object[0].lastIndexOf('的');
  const noun = object[0].slice(of + 1);
  // 拒绝评论各国之间的分歧, but 不愿评论此事的官员
  const on = COMMENTS.test(skeleton.slice(at, reached)) && HEADS.before(noun, noun.length) === null;
  return of < 0 || on || UNTOLD.test(noun) ? reached + object[0].length : reached;
};

/** 拒绝证实甲将退出市场: a clause, or a report by what it tells. */
const CONFIRMS = /(?:证实|确认)$/;
const REPORT =
  /^(?:[^，。；！？的]{4,}|[^，。；！？]{4,}的[^，。；！？的]{0,4}(?:报[道导]|消息|传闻|说法|指控|言论|传言))$/;
const LONGEST_REPORT = 60;

/** 未有证实短讯是否出自队员: what is left open. */
const WHETHER = /^[^，。；！？「」]{0,16}(?:是否|能否|会否|有否)/;

/** True where somebody will not confirm what stands behind the verb that ends at `reached`. */
const leavesOpen = (skeleton: string, at: number, reached: number, end: number): boolean => {
  const refuser = REFUSERS.at(skeleton, at, end);
  if (!refuser || !WILLED.test(skeleton.slice(at, at + refuser.length))) return false;
  const clause = /^[^，。；！？]*/.exec(skeleton.slice(reached, Math.min(end, reached + LONGEST_REPORT)))?.[0] ?? '';
  return CONFIRMS.test(skeleton.slice(at, reached)) && REPORT.test(clause);
};

/** What opens a noun for what was asked: 未有回应|上述报道. */
const POINTED_AT =
  /^(?:有关|相关|该[项次篇些]?|这[项次些]?|上述|任何|媒体|记者|路透|《|本报|查询|提问|置评|问题|请求|此事|是否)/;

/** Puts refusals of several words in the place of the tokens they cover: 拒绝发表更多的评论. */
export const joinRefusals = (skeleton: string, [start, end]: Span, tokens: readonly Token[]): readonly Token[] => {
  const refusals: Token[] = [];
  for (let i = start; i < end; i++) {
    const reached = refusalAt(skeleton, i, end);
    if (reached < 0) continue;
    const next = skeleton[reached];
    const told = objectEnd(skeleton, i, reached, end);
    if (told > reached) {
      refusals.push({ at: i, end: told, word: { type: 'refusal', stance: 'declines', manner: 'speech' } });
      i = told - 1;
      continue;
    }
    // 没有回应的 …, 不作答就 … : part of something else
    if (
      next === undefined ||
      reached >= end ||
      /[，。；！？\s（）、或及和外但也]/.test(next) ||
      leavesOpen(skeleton, i, reached, end) ||
      (/[证确]实$/.test(skeleton.slice(i, reached)) &&
        WHETHER.test(skeleton.slice(reached, Math.min(end, reached + REACH)))) ||
      POINTED_AT.test(skeleton.slice(reached, reached + 2))
    )
      refusals.push({ at: i, end: reached, word: { type: 'refusal', stance: 'declines', manner: 'speech' } });
    i = reached - 1;
  }
  if (refusals.length === 0) return tokens;
  let r = 0;
  const free = tokens.filter(({ at, end: to }) => {
    while (r < refusals.length && (refusals[r] as Token).end <= at) r++;
    const next = refusals[r];
    return !(next && next.at < to);
  });
  return [...free, ...refusals].sort((a, b) => a.at - b.at);
};
