import { foldCharacters } from '../../../script/fold-characters.ts';
import { Characters } from '../../characters.ts';
import { oncePerPage } from '../../once-per-page.ts';
import { likelyName } from './names.ts';
import { type Named, peopleOf } from './people-index.ts';
import type { Known } from './short-names.ts';

/** Offices that many hold: they stand for nobody in particular. A 仲裁员 or 预报员 is as a rule the only one of a page. */
const COMMON_OFFICE =
  /(?:发言人|负责人|律师|记者|居民|[人官职警队球学店成会船党演雇团教议究析动防务作督]员|员工|教授|专家|学者|医生|法官|男子|女子|代表|主管|经理|警司|督察|专员|分析师)$/;

const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
};

/** True where `long` ends as `short` does; a 副议长 is no 议长. */
const endsAs = (long: string, short: string): boolean =>
  long.endsWith(short) && long[long.length - short.length - 1] !== '副';

/** 教育次长 in a title is the 教育部次长 of the text. */
const shortened = (title: string, office: string): boolean => {
  if (office.length < 4 || !endsAs(title, office.slice(-2))) return false;
  let at = 0;
  for (const unit of title) if (unit === office[at]) at++;
  return at === office.length;
};

/** The only person on the page whose title ends as this office does: 特首 ← 特首林郑月娥, 中国副总理 ← 国务院副总理胡春华. */
export const holderOf = (office: string, whole: () => readonly Known[], headline: boolean): Known | undefined => {
  if (COMMON_OFFICE.test(foldCharacters(office)) || office.includes('的')) return undefined;
  const holders = whole().filter(({ text, name }) => {
    const at = text.indexOf(name);
    if (at < 2 || !likelyName(foldCharacters(name))) return false;
    // 总理、论坛主席布朗 holds both offices
    return text
      .slice(0, at)
      .split(/[、，兼]/)
      .map((title) => title.trim())
      .some(
        (title) =>
          title.length > 1 &&
          (endsAs(title, office) ||
            endsAs(office, title) ||
            (headline && (sharedEnd(title, office) >= 3 || shortened(title, office)))),
      );
  });
  return new Set(holders.map(({ name }) => name)).size === 1 ? holders[0] : undefined;
};

/** What a court says of whoever stands before it, right behind the name and what brackets add to it. */
const CHARGED =
  /^(?:（[^（）]{1,24}）)?[，　 ]?[^，。；\n]{0,8}?(?:被控|遭控|被指|否认|承认|认罪|涉嫌|涉(?!及)|被起诉|遭起诉|被票控|被判|被诉|被捕)/;
/** How far behind a name that is looked for. */
const CHARGE_REACH = 40;

const JOINS = new Characters('和与及、');

/** 被告 by itself: the only one who the page says is charged or pleads. Annotators take it so wherever one is named. */
export const accusedIn = oncePerPage((page): Named | undefined => {
  const accused = peopleOf(page).filter(
    ({ name, span: [start] }) =>
      page.skeleton.startsWith('被告', start - 2) ||
      CHARGED.test(page.skeleton.slice(start + name.length, start + name.length + CHARGE_REACH)),
  );
  const [one] = accused;
  const alone = new Set(accused.map(({ name }) => name)).size === 1;
  // 周国荣及方志强分别否认: the other of two stands before
  return one && alone && !JOINS.in(page.skeleton, one.span[0] - 1) ? one : undefined;
});
