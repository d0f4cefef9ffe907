import type { Span } from '../../../../span.ts';
import type { Mention } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import { describe } from '../noun-phrase.ts';
import { isPublisher } from './carriers.ts';

/** An outlet got hold of it: 路透社查阅的法庭文件, 该报取得的资料. */
const SEEN =
  /(?:所|独家)?(?:看到|看过|查阅|查看|获得|取得|掌握|审阅|见到|检视|过目|获取|拿到|公布|公开|披露|曝光|获悉)(?:过|到|了)?的/;
const COUNTED = /^(?:一|多|两|三|几|数)?(?:份|项|批|封|篇|段|些|组|个)/;
const LOOSE = /[\s的、]+$/;

/** The outlet and the text that it got hold of, which speaks through it; null where `span` tells of neither. The page's own outlet is no hop. */
export const seenBy = (page: Page, skeleton: string, [from, to]: Span): readonly Mention[] | null => {
  const found = SEEN.exec(skeleton.slice(from, to));
  // 根据其获得的文件: the outlet that reports is named already
  const its = found?.index === 1 && skeleton[from] === '其';
  if (!found || (found.index < 2 && !its)) return null;
  const end = from + found.index + found[0].length;
  if (to - end < 2) return null;
  if (its) return [{ ...describe(page, [end, to]), kind: 'document' as const }];
  const outlet = describe(page, [from, from + skeleton.slice(from, from + found.index).replace(LOOSE, '').length]);
  if (outlet.kind !== 'media' && outlet.kind !== 'self') return null;
  const counted = COUNTED.exec(skeleton.slice(end, to));
  const paper = { ...describe(page, [end, to]), kind: 'document' as const };
  const named = counted ? { ...paper, name: page.text.slice(end + counted[0].length, to) } : paper;
  return outlet.kind === 'self' || isPublisher(page, outlet.name) ? [named] : [outlet, named];
};
