import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../utils/i18n/en.ts';
import { BUILDS } from '../browser/build.ts';
import { findBrowser } from '../browser/find.ts';
import { launch, type Session } from '../browser/launch.ts';
import { askBackground } from './backstage.ts';
import { downloaded } from './files.ts';
import { expect, test } from './harness.ts';
import { choose, draftNumber, emptyNotebook, everyKind, exported, imported, listed, openNotebook } from './notebook.ts';

/** The same extension in a profile of its own, as on another computer. */
async function elsewhere(
  program: Session['name'],
  work: (other: Session, downloads: string) => Promise<void>,
): Promise<void> {
  const browser = findBrowser(program);
  if (!browser) throw new Error(`No ${program} is here`);
  const downloads = await mkdtemp(join(tmpdir(), 'whence-elsewhere-'));
  const other = await launch({ browser, extension: BUILDS[program], downloads });
  try {
    await work(other, downloads);
  } finally {
    await other.close();
  }
}

test('a backup is advised, made by one click, and brings everything back on another computer', async ({
  program,
  session,
  downloads,
}) => {
  test.slow();
  const notebook = await emptyNotebook(session);
  const living = await everyKind(notebook);
  expect(await notebook.evaluate(() => document.querySelector('[data-backup]'))).toBeNull();
  for (let n = 10; n < 60; n++) await askBackground(notebook, 'notes.add', draftNumber(n));

  const backup = await downloaded(downloads, () => notebook.click('[data-backup] .primary'));
  expect(backup.name).toMatch(/^whence-backup-\d{4}-\d\d-\d\d\.json$/);
  await notebook.waitFor(() => !document.querySelector('[data-backup]'));

  await elsewhere(program, async (other, folder) => {
    const there = await openNotebook(other);
    expect(await imported(there, backup.path)).toContain(`${living + 51} new notes`);
    await listed(there, living + 50);
    expect((await exported(there, folder, 'json')).text).toBe(backup.text);
    expect(await imported(there, backup.path)).toContain('0 new notes');
  });
});

test('notes travel as W3C annotations, and can be read as a report and as a table', async ({ session, downloads }) => {
  const notebook = await emptyNotebook(session);
  const living = await everyKind(notebook);
  await listed(notebook, living);

  const report = await exported(notebook, downloads, 'md');
  expect(report.text).toContain('> 第1艘渡轮将在周五启航');
  expect(report.text).toContain('海港日报 → 林慧敏');
  const table = await exported(notebook, downloads, 'csv');
  expect(table.text.trim().split('\r\n')).toHaveLength(1 + living);
  expect(table.name).toMatch(/\.csv$/);

  const annotations = await exported(notebook, downloads, 'jsonld');
  const { first, total } = JSON.parse(annotations.text);
  expect(total).toBe(living);
  expect(first.items.map(({ target }: { target: { via?: string[] } }) => target.via?.length ?? 0).sort()).toEqual([
    0, 0, 2,
  ]);
  expect(await imported(notebook, annotations.path)).toContain(
    `0 new notes, 0 newer than here, ${living} already here`,
  );

  const fresh = await emptyNotebook(session);
  expect(await imported(fresh, annotations.path)).toContain(`${living} new notes`);
  expect([...(await listed(fresh, living))].sort()).toEqual(['on the page', 'on the source', 'third thoughts']);
});

test('a selection is exported alone', async ({ session, downloads }) => {
  const notebook = await emptyNotebook(session);
  for (const n of [1, 2, 3]) await askBackground(notebook, 'notes.add', draftNumber(n));
  await listed(notebook, 3);
  await notebook.click('[data-row]:nth-child(2) input[type="checkbox"]');
  const { notes, pages } = JSON.parse((await exported(notebook, downloads, 'json')).text);
  expect(notes.map(({ text }: { text: string }) => text)).toEqual(['note 2']);
  expect(pages).toHaveLength(1);
});

const url = 'https://harbour.example/news/1';
const hypothesis = (uri: string): string =>
  JSON.stringify({
    export_date: '2024-02-01T00:00:00.000Z',
    export_userid: 'acct:reader@marks.example',
    client_version: '1.2',
    annotations: [
      {
        id: 'a1',
        uri,
        created: '2024-01-02T03:04:05Z',
        text: 'from elsewhere',
        target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact: '渡轮将在周五启航' }] }],
      },
    ],
  });

test('files of other programs are taken in, hostile ones refused with the reason, and nothing of them kept', async ({
  session,
}, info) => {
  const notebook = await emptyNotebook(session);
  const file = async (name: string, text: string | Uint8Array): Promise<string> => {
    const path = info.outputPath(name);
    await writeFile(path, text);
    return path;
  };
  expect(await imported(notebook, await file('hypothesis.json', hypothesis(url)))).toContain('1 new notes');
  const clipper = JSON.stringify([
    { url, highlights: [{ text: '<p>一艘<b>渡轮</b></p>', timestamp: '2024-01-02T03:04:05Z' }] },
  ]);
  expect(await imported(notebook, await file('clipper.json', clipper))).toContain('1 new notes');
  await listed(notebook, 2);

  for (const [name, content, reason] of [
    ['script.json', clipper.replace('<b>', '<script>x()</script><b>'), /holds a script/],
    ['address.json', hypothesis('javascript:alert(1)'), /page\.url/],
    ['prototype.json', '{"format":"whence-notes","__proto__":{"x":1}}', /forbidden key/],
    ['deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, /levels deep/],
    [
      'types.json',
      '{"format":"whence-notes","version":2,"notes":{},"pages":[],"corrections":[],"history":[]}',
      /notes/,
    ],
    ['utf16.json', Buffer.from(`\ufeff${clipper}`, 'utf16le'), /UTF-8/],
    ['words.json', 'these are no notes', /not JSON/],
    ['large.json', Buffer.alloc(100_000_000, 0x20), /MB/],
  ] as const) {
    await choose(notebook, await file(name, content));
    const said = await notebook.waitFor(() => document.querySelector('.toast.error')?.textContent);
    expect.soft(said, name).toMatch(reason);
    expect.soft(said, name).toContain(en['notebook.importRefused'].replace(' {why}', ''));
    expect(await notebook.evaluate(() => document.querySelector('[role="alertdialog"]'))).toBeNull();
    // The next message must be a new one.
    await notebook.reload();
    await listed(notebook, 2);
  }
});
