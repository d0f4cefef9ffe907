import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import type { Page } from '../../page.ts';
import { TITLE_WORDS } from './lexicon.ts';

/** What names in Latin letters are written with. */
const LETTER = new Characters(".-’'", 'AZ', 'az', 'Àž');
const LETTER_OR_SPACE = new Characters(" .-’'", 'AZ', 'az', 'Àž');

/** How far back the full name may stand, how long it may be, and how often it is looked for. */
const REACH = 2000;
const LONGEST = 40;
const TRIES = 4;

/** Where the page has `name`, as the last word of a name in Latin letters behind an office, before `at`: 醫生Jane Doe … Doe說. Null where it has none. Bounded cost. */
export const fullLatinBefore = ({ text, working }: Page, name: string, at: number): Span | null => {
  const floor = Math.max(0, at - REACH);
  const before = text.slice(floor, at);
  let found = before.lastIndexOf(` ${name}`);
  for (let tries = 0; found > 0 && tries < TRIES; tries++) {
    const end = floor + found + 1 + name.length;
    let start = floor + found;
    while (start > floor && end - start < LONGEST && LETTER_OR_SPACE.in(text, start - 1)) start--;
    while (text[start] === ' ') start++;
    const title = TITLE_WORDS.before(working, start);
    if (title && title.length > 1 && !LETTER.in(text, end) && start < floor + found) return [start, end];
    found = before.lastIndexOf(` ${name}`, found - 1);
  }
  return null;
};
