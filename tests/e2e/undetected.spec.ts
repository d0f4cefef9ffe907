import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../utils/i18n/en.ts';
import { BUILDS } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from './harness.ts';
import { awaitPainted, highlight } from './on-page.ts';
import { notesIn, openPopup } from './popup.ts';

const QUOTE = '其中一个零件后来在一辆旧出租车里找到';

for (const [what, question] of [
  ['the statements', 'page.detect'],
  ['the article', 'page.judge'],
] as const)
  test(`where ${what} of a page cannot be found its notes are there all the same, and the popup says what happened`, async ({
    program,
    server,
  }, info) => {
    const browser = findBrowser(program);
    if (!browser) throw new Error(`There is no ${program}`);
    const extension = info.outputPath('extension');
    await cp(BUILDS[program], extension, { recursive: true });
    const background = join(extension, 'background.js');
    const script = await readFile(background, 'utf8');
    // Nobody answers the question any more.
    await writeFile(background, script.replace(question, `${question}.gone`));
    const session = await launch({ browser, extension, hosts: server.port });
    try {
      const tab = await session.open(PAGES.everythingHans.url);
      await highlight(tab, QUOTE);
      await awaitPainted(tab, 'note-yellow', QUOTE);
      await tab.reload();
      await awaitPainted(tab, 'note-yellow', QUOTE);
      const popup = await openPopup(session, tab);
      await popup.screenshot(info.outputPath('popup.png'));
      const said = await popup.waitFor(() => document.querySelector('.message[role="alert"]')?.textContent);
      expect(said).toContain(en['state.undetected']);
      await popup.close();
      expect(await notesIn(session, tab, 1)).toMatchObject([{ match: 'exact', passage: QUOTE }]);
    } finally {
      await session.close();
      await rm(extension, { recursive: true });
    }
  });
