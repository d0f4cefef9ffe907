import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../utils/i18n/en.ts';
import { BUILDS } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { openRead, painted } from './on-page.ts';
import { openPopup } from './popup.ts';
import { beside, pick } from './side-panel.ts';

/** The extension with a character of its large dictionary changed, as by a disk that fails. */
async function damaged(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-damaged-'));
  await cp(build, folder, { recursive: true });
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.js')) continue;
    const script = await readFile(join(folder, file), 'utf8');
    const at = script.search(/packed \d+ a/);
    if (at < 0) continue;
    const place = script.indexOf('里', at + 1000);
    await writeFile(join(folder, file), `${script.slice(0, place)}裡${script.slice(place + 1)}`);
    return folder;
  }
  throw new Error('No script of the extension holds the dictionary');
}

test('where the dictionary is damaged the page stays as it is, says so, and everything else works', async ({
  program,
  server,
}) => {
  const browser = findBrowser(program);
  if (!browser) throw new Error(`No ${program} is here`);
  const extension = await damaged(BUILDS[program]);
  const session = await launch({ browser, extension, hosts: server.port });
  try {
    const tab = await openRead(session, PAGES.everythingHans.url);
    const published = await tab.evaluate(() => document.body.innerHTML);
    const marks = await painted(tab, 'content');
    const popup = await openPopup(session, tab);
    await popup.click('label:has(> input[value="zh-Hant-TW"])');
    const said = await popup.waitFor(() => document.querySelector('.toast.error')?.textContent);
    expect(said).toBe(en['error.dictionary']);
    await popup.waitFor(() => document.querySelector('label.on > input[value="original"]'));
    await popup.close();
    expect(await tab.evaluate(() => document.body.innerHTML)).toBe(published);
    expect(await painted(tab, 'content')).toEqual(marks);

    const panel = await beside(session, tab);
    await pick(panel, '[data-list-in]', 'zh-Hant-HK');
    expect(await panel.waitFor(() => document.querySelector('.toast.error')?.textContent)).toBe(en['error.dictionary']);
    expect(await panel.evaluate(() => document.querySelector('.page-head h1')?.textContent)).toContain('停摆');

    const converter = await session.extensionPage('convert.html');
    await converter.page.bringToFront();
    await converter.waitFor(() => {
      const box = document.querySelector('textarea');
      if (!box) return false;
      box.value = '后院';
      return box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await converter.waitFor(() => document.querySelector('.problem')?.textContent)).toBe(en['error.dictionary']);

    const back = await backstage(session, tab);
    await back.ask('page.keepNote', { kind: 'page' }, {
      ...{ colour: 'green', text: 'still kept', tags: [], verdict: 'unchecked', evidence: [] },
    } as const);
    await expect.poll(async () => (await back.state())?.notes.map(({ note }) => note.text)).toEqual(['still kept']);
    await expect(back.ask('page.show', 'zh-Klingon' as never)).rejects.toThrow('zh-Klingon');
    expect((await back.state())?.shown).toBe('original');
  } finally {
    await session.close();
    await rm(extension, { recursive: true, force: true });
  }
});
