import type { Span } from '../../../../span.ts';
import type { Mention } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import { FRAME_WORDS, OUTLET_NAMES } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { timeAt } from '../time.ts';
import { isPublisher } from './carriers.ts';
import { PEOPLE, SPEAKERS } from './speakers.ts';

/** An outlet got hold of it or brought it out: 路透社查阅的法庭文件, 该报取得的资料, 《柳叶刀》发表的研究. */
const SEEN =
  /(?:所|独家)?(?:看到|看过|查阅|查看|获得|取得|掌握|审阅|见到|检视|过目|获取|拿到|公布|公开|披露|曝光|获悉|刊登|刊出|刊载|刊发|发表|播发|播出|播放)(?:过|到|了)?的/;
/** What a journal brings out, by whomever it was written. */
const STUDY = /(?:研究|论文|分析|报告|调查|试验|文献|综述)(?:结果)?$/;
/** An outlet's own words. */
const OWN_WORDS = /(?:文章|社论|社评|评论|报[道导]|消息|专栏|声明|通知|公告|启事)$/;
const COUNTED = /^(?:一|多|两|三|几|数)?(?:份|项|批|封|篇|段|些|组|个)/;
const LOOSE = /[\s的、]+$/;

/** An outlet heard them: 甲电视台访问的两名律师, 路透调查的经济学家. */
const ASKED = /(?:访问|采访|专访|调查|访查|访谈|联系)(?:过|到|了)?的/;

/** How many speak to it, before an outlet: 多名接受. */
const GRANTS = /^[^，《》「」]{0,8}(?:接受|获|受)(?=.)/;

const askedBy = (page: Page, skeleton: string, [from, to]: Span): readonly Mention[] | null => {
  const found = ASKED.exec(skeleton.slice(from, to));
  if (!found || found.index < 2) return null;
  // 多名接受英媒采访的企业主: the outlet stands behind the verb
  const at = from + (GRANTS.exec(skeleton.slice(from, from + found.index))?.[0].length ?? 0);
  const outlet = outletIn(page, skeleton, [at, withoutTime(skeleton, at, from + found.index)]);
  const heard = describe(page, [from + found.index + found[0].length, to]);
  if (outlet.kind !== 'media' || heard.sureness < 2 || !PEOPLE.has(heard.kind)) return null;
  return isPublisher(page, outlet.name) ? [heard] : [outlet, heard];
};

/** What somebody had an outlet have: 该公司事后发给法新社的一份声明. */
const GIVEN =
  /^([^，《》「」]{2,24}?)(?:其?[随事此今昨当][后前天日]|[0-9]{1,2}日|周[一二三四五六日])?(?:独家)?(?:[发寄]|提供|提交|传送|发送|回复)给?([^，的]{2,16})的(?:一[份封则])?[^，的]{0,6}(?:声明|说明|信件?|电?邮件?|文件|资料|数据|书面)?$/;

const givenTo = (page: Page, skeleton: string, [from, to]: Span): readonly Mention[] | null => {
  const found = GIVEN.exec(skeleton.slice(from, to));
  if (!found) return null;
  const giver = describe(page, [from, from + (found[1] as string).length]);
  const at = from + skeleton.slice(from, to).indexOf(`${found[2]}的`);
  const outlet = outletIn(page, skeleton, [at, at + (found[2] as string).length]);
  if (outlet.kind !== 'media' || giver.sureness < 2 || !SPEAKERS.has(giver.kind)) return null;
  return isPublisher(page, outlet.name) ? [giver] : [outlet, giver];
};

/** The outlet that `span` names; one whose name is a word elsewhere, as 彭博 is, is meant by what it does. */
const outletIn = (page: Page, skeleton: string, span: Span): Described => {
  const described = describe(page, span);
  const all = OUTLET_NAMES.at(skeleton, span[0], span[1])?.length === span[1] - span[0];
  return all && described.kind !== 'org' ? { ...described, kind: 'media', sureness: 3 } : described;
};

/** Where an outlet's name ends before the time at which it brought something out: 《柳叶刀》|今年(发表的). */
const withoutTime = (skeleton: string, from: number, to: number): number => {
  let end = from + skeleton.slice(from, to).replace(LOOSE, '').length;
  for (let i = end - 1; i > from && end - i < LONGEST_TIME; i--)
    if (timeAt(skeleton, i, end) === end - i || isAdverb(skeleton, i, end)) end = i;
  const named = skeleton.slice(from, end).replace(LOOSE, '');
  // 路透社于|日前(获得的)
  return from + (end < to ? named.replace(/[于在]$/, '') : named).length;
};
const LONGEST_TIME = 8;
const isAdverb = (skeleton: string, from: number, to: number): boolean => {
  const word = FRAME_WORDS.at(skeleton, from, to);
  return word?.length === to - from && word.value.has('adverb') && !word.value.has('noun');
};

/** The outlet and the text that it got hold of, which speaks through it; null where `span` tells of neither. The page's own outlet is no hop. */
export const seenBy = (page: Page, skeleton: string, [from, to]: Span): readonly Mention[] | null => {
  const found = SEEN.exec(skeleton.slice(from, to));
  // 根据其获得的文件: the outlet that reports is named already
  const its = found?.index === 1 && skeleton[from] === '其';
  if (!found || (found.index < 2 && !its))
    return givenTo(page, skeleton, [from, to]) ?? askedBy(page, skeleton, [from, to]);
  const end = from + found.index + found[0].length;
  if (to - end < 2) return null;
  if (its) return [{ ...describe(page, [end, to]), kind: 'document' as const }];
  const outlet = outletIn(page, skeleton, [from, withoutTime(skeleton, from, from + found.index)]);
  const journal = outlet.kind === 'document' && /^《[^《》]*》$/.test(skeleton.slice(...outlet.span));
  if (OWN_WORDS.test(skeleton.slice(end, to)) && /[刊登发表播]/.test(found[0])) return null;
  if (outlet.kind !== 'media' && outlet.kind !== 'self' && !(journal && STUDY.test(skeleton.slice(end, to))))
    return null;
  const counted = COUNTED.exec(skeleton.slice(end, to));
  const paper = { ...describe(page, [end, to]), kind: 'document' as const };
  const named = counted ? { ...paper, name: page.text.slice(end + counted[0].length, to) } : paper;
  return outlet.kind === 'self' || isPublisher(page, outlet.name) ? [named] : [{ ...outlet, kind: 'media' }, named];
};
