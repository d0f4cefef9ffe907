import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILDS } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { askBackground } from './backstage.ts';
import { expect, test } from './harness.ts';
import { draftNumber, listed, openNotebook } from './notebook.ts';

test('a part that is missing under an open notebook: what happened is said, and after loading it again what was chosen and typed is there', async ({
  program,
}, info) => {
  const browser = findBrowser(program);
  if (!browser) throw new Error(`There is no ${program}`);
  const extension = info.outputPath('extension');
  await cp(BUILDS[program], extension, { recursive: true });
  const chunks = join(extension, 'chunks');
  const [part] = (await readdir(chunks)).filter((name) => name.startsWith('NoteEditor-'));
  if (!part) throw new Error('The editor has no file of its own');
  const session = await launch({ browser, extension });
  try {
    const notebook = await openNotebook(session);
    for (const n of [1, 2]) await askBackground(notebook, 'notes.add', draftNumber(n));
    await listed(notebook, 2);
    await notebook.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!field) throw new Error('The notebook has no search');
      field.value = '渡輪';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await notebook.click('[data-row]:first-child input[type="checkbox"]');
    await rename(join(chunks, part), join(extension, part));

    await notebook.click('[data-row]:first-child .note-actions button:nth-last-child(2)');
    const said = await notebook.waitFor(() => document.querySelector('[data-part-failure] p')?.textContent);
    expect(said).toContain('Reload');
    // Nothing else has gone with it.
    expect(await listed(notebook, 2)).toEqual(['note 2', 'note 1']);
    await notebook.screenshot(info.outputPath('said.png'));

    await rename(join(extension, part), join(chunks, part));
    await notebook.click('[data-part-failure] button');
    await notebook.waitFor(() => document.querySelector('form.note-editor textarea'));
    expect(
      await notebook.evaluate(() => [
        document.querySelector<HTMLInputElement>('input[type="search"]')?.value,
        document.querySelectorAll('.row-body.selected').length,
        document.querySelector('[data-part-failure]') === null,
      ]),
    ).toEqual(['渡輪', 1, true]);
  } finally {
    await session.close();
  }
});
