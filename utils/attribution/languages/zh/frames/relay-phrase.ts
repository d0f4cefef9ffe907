import type { Span } from '../../../../span.ts';
import type { Page } from '../../../page.ts';
import { CUES, HEADS, OUTLET_NAMES } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';

/** What stands behind a source for its words: 的话, 的说法, 消息 … */
const WORDS_OF =
  /(?:(?:透露|发布|公布|提供|介绍|披露)的(?:消息|情况|信息|数据|说法)?|的(?:原)?话|的?(?:说法|消息|分析|讲话|谈话|报[道导]|观点|言论|评论|声明|解释|介绍|描述|证词|证供|爆料|回忆|统计|数据|数字|资料|推文|帖文|贴文|发言|书面回复|供词|口供|供述|社论|文章|研究|通报|公告|测算|估算|估计|推算|预测|看法|判断|汇报|谈话内容|表态)|的(?:一|两|多|这)[份篇项则段条封](?:[^，的]{0,4})(?:声明|报告|备忘录|通报|公告|文件|讲话|录音|采访))?(?:来|再|并|独家)?的?$/;

/** `to` without what stands behind the source for its words. */
const withoutWords = (skeleton: string, from: number, to: number): number => {
  const found = WORDS_OF.exec(skeleton.slice(from, to));
  // 参考消息(援引): the end of an outlet's name
  const named = found && OUTLET_NAMES.before(skeleton, to, from);
  return found && found.index > 0 && !(named && to - named.length < from + found.index) ? from + found.index : to;
};

/** What a paper is, not whose it is. */
export const DESCRIBES =
  /^(?:(?:一|两|三|几|数|多|这|那|该|另一)(?:份|项|篇|封|批))?(?:内部|官方|机密|最新|初步|公开|现有|相关|有关|上述|目前|早前)?$/;

/** Nouns that are the source themselves where no issuer stands before them: 引用会员调查. */
const PAPER = /(?:调查|研究|统计|数据|数字|资料|报告|文件|通报|民调)$/;

/** What is passed on with nobody behind it. */
const RUMOUR = /^[^，：「」的]{0,6}(?:传闻|传言|流言|谣言|小道消息)$/;
/** 市场消息: talk of a trade, by nobody in particular. */
const TALK = /^(?:市场|业界|业内|坊间|圈内)消息$/;
/** News that nobody is named for, by where it comes from or how near it is. */
const NEWS_FROM = /^(来自|接近|靠近|亲近)([^，：「」]{1,14}?)的?(?:消息|消息来源|信息|情报)$/;
/** 铁路组织的内部备忘录: whose paper it is. */
const issuerIn = (page: Page, skeleton: string, [from, to]: Span): Described | null => {
  const paper = HEADS.before(skeleton, to, from);
  if (paper?.value !== 'document') return null;
  const of = skeleton.slice(from, to - paper.length).lastIndexOf('的');
  if (of < 2 || !DESCRIBES.test(skeleton.slice(from + of + 1, to - paper.length))) return null;
  const issuer = describe(page, [from, from + of]);
  return issuer.kind === 'org' && issuer.sureness >= 2 && !issuer.refers ? { ...issuer, span: [from, to] } : null;
};

/** Who stands in `[from, to)`, which may end with the words for what was said. */
export const sourceIn = (page: Page, skeleton: string, from: number, to: number): Described | null => {
  if (RUMOUR.test(skeleton.slice(from, to)))
    return { span: [from, to], name: page.text.slice(from, to), kind: 'agentless', sureness: 2 };
  if (TALK.test(skeleton.slice(from, to)))
    return { span: [from, to], name: page.text.slice(from, to), kind: 'anonymous', sureness: 2 };
  // 来自军方的消息: whoever the news comes from; else news by what it is near
  const near = NEWS_FROM.exec(skeleton.slice(from, to));
  if (near) {
    const whose = near[1] === '来自' ? describe(page, [from + 2, from + 2 + (near[2] as string).length]) : null;
    return whose && whose.sureness >= 2 && !whose.refers && whose.kind !== 'document'
      ? whose
      : { span: [from, to], name: page.text.slice(from, to), kind: 'anonymous', sureness: 2 };
  }
  const end = withoutWords(skeleton, from, to);
  const { phrase } = findSubject(skeleton, from, end);
  if (!phrase) return null;
  // 所谓「军事专家」
  const quoted = /^(?:[^「」]{0,4}所谓的?)?「[^「」]*」$/.test(skeleton.slice(...phrase));
  const inner: Span = quoted ? [skeleton.indexOf('「', phrase[0]) + 1, phrase[1] - 1] : phrase;
  const described = issuerIn(page, skeleton, inner) ?? describe(page, inner);
  const noun = skeleton.slice(end, to).replace(/(?:来|再|并)?的?$/, '');
  const whole = [phrase[0], end + noun.length] as const;
  const paper = PAPER.exec(skeleton.slice(...whole));
  if (!paper || noun.startsWith('的')) return described;
  const nobodys = DESCRIBES.test(skeleton.slice(phrase[0], phrase[0] + paper.index));
  if (!nobodys && (noun === '' || described.kind === 'org' || described.kind === 'media')) return described;
  return { ...described, span: whole, name: page.text.slice(...whole), kind: 'document', sureness: 2 };
};

/** A phrase in which one source passes on another's words, taken apart: 法新社5日援引当地警方的话 is 法新社, then 当地警方. */
export interface RelayPhrase {
  readonly hops: readonly Described[];
  /** The word that passes on, the last where there are several. */
  readonly verb: Span;
}

const isOutlet = (name: string): boolean => OUTLET_NAMES.at(name, 0)?.length === name.length;

/** Null where nobody passes anything on. O(length of the phrase), which the caller bounds. */
export const relayPhrase = (page: Page, skeleton: string, [from, to]: Span): RelayPhrase | null => {
  const hops: Described[] = [];
  let verb: Span | null = null;
  let start = from;
  const take = (end: number, passesOn = false): void => {
    const source = sourceIn(page, skeleton, start, end);
    // 光明网: a name that is an ordinary word too is an outlet where it passes on
    if (source) hops.push(passesOn && isOutlet(skeleton.slice(...source.span)) ? { ...source, kind: 'media' } : source);
  };
  for (let i = from + 1; i < to - 1; i++) {
    const found = CUES.at(skeleton, i, to);
    if (!found) continue;
    if (found.value.type === 'relay') {
      take(i, true);
      verb = [i, i + found.length];
      start = i + found.length;
    }
    i += found.length - 1;
  }
  if (!verb) return null;
  take(to);
  return hops.length > 1 && hops.every(({ sureness }) => sureness > 0) ? { hops, verb } : null;
};
