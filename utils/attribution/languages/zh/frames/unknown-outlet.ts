import type { Mention } from '../../../language.ts';
import { HEADS, OUTLET_NAMES } from '../lexicon.ts';

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

/** What no reporting outlet ends with: the page of a body, and what only belongs to somebody. */
const NO_OUTLET = /[站号博信端页的]$/;
const BROADCASTS = /[台社网报]$/;

/** 法新社圣保罗, 英媒《每日快讯》, 甲电视总台《早安》: the name in what stands before 报道. */
const nameIn = (name: string, words: string): string => {
  const known = OUTLET_NAMES.at(words, 0);
  if (known && !known.value.collides) return name.slice(0, known.length);
  const [before = '', titled] = name.includes('《') ? name.split('《') : ['', name];
  return BROADCASTS.test(before) ? before : (titled as string).replace(/》.*$/, '');
};

/** 据CTV报道, 据首尔交通广播报道: what is said to report and is no body by its noun is an outlet, whatever it is called. */
export const asReporter = <T extends Mention & { readonly sureness?: number }>(mention: T, skeleton: string): T => {
  const outlet = asOutlet(mention, skeleton);
  const unsure = outlet.kind === 'person' && (outlet.sureness ?? 3) < 2;
  if (!(outlet.kind === 'org' || unsure) || outlet.refers || !outlet.span) return outlet;
  const words = skeleton.slice(...outlet.span);
  // 教育部《教师手册》: what a body puts out
  const issuer = words.includes('《') ? HEADS.before(words, words.indexOf('《'))?.value : null;
  const isBody = NO_OUTLET.test(words) || HEADS.before(words, words.length) !== null || issuer === 'organisation';
  return LETTERS.test(words) || !isBody ? { ...outlet, name: nameIn(outlet.name, words), kind: 'media' } : outlet;
};
