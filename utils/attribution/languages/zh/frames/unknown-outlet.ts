import type { Mention } from '../../../language.ts';
import { HEADS } from '../lexicon.ts';

/** What passes on others' words or reports: a title, with the country it is from, and what ends as outlets do. */
const TITLE = /^([^《》]{0,6})《[^《》]{2,12}》$/;
const OUTLET =
  /(?:电视?台|新闻|快讯|资讯|传媒|[日晚早晨邮时周]报|(?<![电官联球路管铁渔法])网|(?<![旅合信公报会结])社)$/;

/** 《街坊看点》: a title and nothing else. */
export const isTitle = (words: string): boolean => TITLE.exec(words)?.[1] === '';

/** 《IFR》引述消息人士, 日本《体育回声》报道, 博文社引述消息: no registry has it, but what passes on news is an outlet. */
export const asOutlet = <T extends Mention & { readonly sureness?: number }>(mention: T, skeleton: string): T => {
  if (!mention.span || !/^(?:document|org|person)$/.test(mention.kind)) return mention;
  const words = skeleton.slice(...mention.span);
  const from = TITLE.exec(words)?.[1];
  if (from !== undefined) {
    const head = HEADS.at(from, 0);
    const abroad = from !== '' && head?.length === from.length && head.value === 'place';
    if (mention.kind === 'document' && from === '') return { ...mention, kind: 'media' };
    return abroad ? { ...mention, name: mention.name.replace(/^.*《(.*)》$/, '$1'), kind: 'media' } : mention;
  }
  const named = mention.kind === 'org' || (mention.kind === 'person' && (mention.sureness ?? 3) < 3);
  return named && OUTLET.test(words) ? { ...mention, kind: 'media' } : mention;
};

/** A broadcaster by its letters: CTV, KOLD-TV. */
const LETTERS = /^[A-Z][A-Z0-9]{1,5}(?:[- ]?(?:TV|News))?$/;

/** 据CTV报道: what is said to report is an outlet by letters alone as well, which may be an agency where it only passes words on. */
export const asReporter = <T extends Mention & { readonly sureness?: number }>(mention: T, skeleton: string): T =>
  mention.kind === 'org' && mention.span && LETTERS.test(skeleton.slice(...mention.span))
    ? { ...mention, kind: 'media' }
    : asOutlet(mention, skeleton);
