import { Characters } from '../../../characters.ts';
import { WELL_KNOWN_NAMES } from '../lexicon.ts';
import { outletAtEnd, ownWork, printerIn } from '../outlet-names.ts';
import type { Described, Phrase, Words } from './phrase.ts';

/** Where a body puts out its words, behind its name. */
const ITS_PAGE =
  /(?:官方)?(?:(?:微博|微信|脸书|推特|抖音)(?:官方)?(?:帐号|账号|粉专|粉丝专页|专页)|网站|官网|官微|微博|微信|微信公众号|公众号|视频号|抖音号|微信号|客户端)$/;

const PAGE_ENDS = new Characters('号页专站网微博信端');

/** What stands in brackets behind a name. */
const ASIDE = /（[^（）]*）$/;

/** A listed company by the sign that its exchange sets before its name: *ST明诚. */
const SPECIAL_SHARE = /^\*?S?ST\s?[\u4e00-\u9fff]{2,3}$/;

/** Outlets by name, what they found out or put out themselves, and bodies by their own pages. */
export const byOutlet = ({ text, original, span, named, everything, opening }: Words): Described | null => {
  const printed = printerIn(text);
  if (printed > 0) {
    const printer = opening(printed);
    if (printer.kind === 'media' && !printer.refers) return printer;
  }
  // 《甲报》的一项分析, 乙社汇总的数据: what an outlet found out by itself it says itself
  const worked = ownWork(text);
  if (worked > 0) {
    const worker = opening(worked);
    if (worker.kind === 'media' && !worker.refers) return { ...worker, span };
  }
  const outlet = outletAtEnd(text);
  if (outlet) {
    const at = text.lastIndexOf(outlet.name);
    // 路透社、法新社: two outlets are one source
    const before = text.slice(0, at).replace(/(?:[^、和与及《》]{2,4})?《$/, '');
    // 日本放送协会（NHK）及韩联社: an aside is no part of either name
    if (/[》）\u4e00-\u9fffA-Za-z][、和与及]$/.test(before) && outletAtEnd(before.slice(0, -1).replace(ASIDE, '')))
      return {
        ...everything('media', 3),
        name: original.slice(0, text.length).replace(/[《》]|[（(][A-Za-z ]+[）)]/g, ''),
      };
    return named('media', at, at + outlet.name.length, 3);
  }
  // 应急管理部网站, 「平安海淀」微博: whose page it is
  const pages = PAGE_ENDS.in(text, text.length - 1) ? ITS_PAGE.exec(text) : null;
  if (pages && pages.index > 2) {
    const owner = opening(pages.index);
    // 《甲报》微博帐号: the outlet
    if (owner.kind === 'media' && owner.sureness === 3 && !owner.refers) return { ...owner, span };
    if (text[pages.index - 1] === '」' || (owner.kind === 'org' && owner.sureness === 3 && !owner.refers))
      return { ...owner, span, kind: 'org', sureness: 3 };
  }
  return null;
};

/** People and companies whose whole name is known. */
export const byFame = ({ text, everything }: Phrase): Described | null => {
  if (WELL_KNOWN_NAMES.at(text, 0)?.length === text.length) return everything('person', 3);
  if (text.includes('ST') && SPECIAL_SHARE.test(text)) return everything('org', 3);
  return null;
};
