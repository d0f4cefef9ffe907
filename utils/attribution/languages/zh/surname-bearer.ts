import type { Page } from '../../page.ts';
import { TITLE_WORDS } from './lexicon.ts';
import { fullNameAt, holdsWord } from './names.ts';
import type { Known } from './short-names.ts';

/** How far back the full name may stand of somebody called by a surname. */
const REACH = 4000;
/** A full name with an age or an aside behind it: 黄志文24岁. */
const AGED = /^[\u4e00-\u9fff]{3}(?:[0-9]{1,2}岁|（)/;

const lengthAt = (working: string, at: number): number => {
  if (holdsWord(working, at, working.length)) return 0;
  if (AGED.test(working.slice(at, at + 6)) && !TITLE_WORDS.before(working, at + 3, at)) return 3;
  return fullNameAt(working, at, Math.min(working.length, at + 12)) === 3 ? 3 : 0;
};

/** The full name of three characters by which the page introduces who is called by this surname before `before`, where no list of people has it: 女厨助魏淑芬. */
export const bearerBefore = (page: Page, surname: string, before: number): Known | null => {
  const floor = Math.max(page.article.titleLength, before - REACH);
  for (let at = page.text.indexOf(surname, floor); at >= 0 && at < before; at = page.text.indexOf(surname, at + 1)) {
    const length = lengthAt(page.working, at);
    if (length === 0) continue;
    const name = page.text.slice(at, at + length);
    return { name, span: [at, at + length], kind: 'person', text: name };
  }
  return null;
};
