import axe from 'axe-core';
import { BUILDS } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { launch, type Session, type View } from '../browser/launch.ts';
import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from './harness.ts';
import { noteStatement, openRead } from './on-page.ts';
import { openPopup, readNotes } from './popup.ts';

/** Runs axe in a view; its text is all that the popup of Firefox can be given. Gives what hinders people seriously, a line each. */
const audit = new Function(`
  ${axe.source}
  return axe.run(document).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ': ' + failureSummary)),
  );
`) as () => Promise<readonly string[]>;

async function expectNoBarrier(view: View, what: string, dark: boolean): Promise<void> {
  expect(await view.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
  expect.soft(await view.evaluate(audit), what).toEqual([]);
}

async function expectNoBarriers(session: Session, dark: boolean): Promise<void> {
  const tab = await openRead(session, PAGES.everythingHans.url);
  await noteStatement(tab, '船票不会比公共汽车更贵', '**unchecked** so far');
  const popup = await openPopup(session, tab);
  await popup.click('[data-statement="1"] button[aria-expanded]');
  await popup.waitFor(() => document.querySelector('[data-explanation]'));
  await expectNoBarrier(popup, 'popup', dark);
  await popup.click('g.bar.relay .hit');
  await popup.waitFor(() => document.querySelector('.filter'));
  await expectNoBarrier(popup, 'popup, filtered', dark);
  await readNotes(popup, 1);
  await expectNoBarrier(popup, 'popup, notes', dark);
  await popup.close();

  // As beside a page: it follows the tab in front.
  const panel = await session.extensionPage('sidepanel.html');
  await tab.page.bringToFront();
  await panel.waitFor(() => document.querySelector('[data-statement]'));
  await expectNoBarrier(panel, 'side panel', dark);
  await panel.close();

  for (const [path, ready] of [
    ['notebook.html', '[data-note]'],
    ['options.html', 'main h1'],
    ['welcome.html', 'h1'],
    ['convert.html', 'textarea'],
  ] as const) {
    const page = await session.extensionPage(path);
    await page.waitFor((selector) => document.querySelector(selector), ready);
    await expectNoBarrier(page, path, dark);
    await page.close();
  }
}

test('no page of the extension keeps anybody out, by day', ({ session }) => expectNoBarriers(session, false));

test('no page of the extension keeps anybody out, by night', async ({ program, server }) => {
  const browser = findBrowser(program);
  if (!browser) throw new Error(`No ${program} is here`);
  const session = await launch({ browser, extension: BUILDS[program], hosts: server.port, dark: true });
  try {
    await expectNoBarriers(session, true);
  } finally {
    await session.close();
  }
});
