import { readFile, writeFile } from 'node:fs/promises';
import { ALL_PAGES, PAGES } from '../fixtures/pages.ts';
import { backstage } from './backstage.ts';
import { expect, test } from './harness.ts';
import { emptyNotebook, filterBy, listed, openNotebook } from './notebook.ts';
import { awaitPainted, noteStatement, openRead, painted, select } from './on-page.ts';
import { notesIn } from './popup.ts';

const { url, file } = PAGES.everythingHans;
const QUOTE = '其中一个零件后来在一辆旧出租车里找到';
const COMMENT = '小时候每个周末都坐这条船去对岸外婆家';
const LATE_MS = 5000;

/** In the page: takes an element's content away, and brings it back late. */
const late = (selector: string): string => `<script>{
  const element = document.querySelector('${selector}');
  const content = element.innerHTML;
  element.innerHTML = '';
  setTimeout(() => { element.innerHTML = content; }, ${LATE_MS});
}</script>`;

/** In the page: a line that never rests. */
const TICKER = `<p id="ticker"></p><script>
  setInterval(() => { document.querySelector('#ticker').textContent = '现在的时间是' + Date.now() + '，海面上的风还是不大'; }, 200);
</script>`;

const COMMENTS = `<div id="comments"><h2>读者留言</h2><p>${COMMENT}，希望它能再开。</p></div>`;

test('a passage whose text comes late is found once it is there, and never counted as lost', async ({
  session,
  server,
}, info) => {
  await (await emptyNotebook(session)).close();
  const tab = await openRead(session, url);
  await noteStatement(tab, QUOTE, 'late');
  const slow = info.outputPath('slow.html');
  await writeFile(slow, (await readFile(file, 'utf8')).replace('</body>', `${late('main')}</body>`));
  const notebook = await openNotebook(session);
  server.serve([...ALL_PAGES, { url, file: slow }]);
  try {
    await tab.page.bringToFront();
    await tab.reload();
    expect(await notesIn(session, tab, 1)).toEqual([{ match: 'orphan', passage: QUOTE, text: 'late' }]);
    await awaitPainted(tab, 'note-yellow', QUOTE);
    expect(await notesIn(session, tab, 1)).toEqual([{ match: 'exact', passage: QUOTE, text: 'late' }]);
    await notebook.page.bringToFront();
    await filterBy(notebook, 'found');
    expect(await listed(notebook, 1)).toEqual(['late']);
  } finally {
    server.serve(ALL_PAGES);
  }
});

test('so is one in text beside the article, on a page that never rests', async ({ session, server }, info) => {
  const published = await readFile(file, 'utf8');
  const [whole, slow] = [info.outputPath('whole.html'), info.outputPath('slow.html')];
  await writeFile(whole, published.replace('</body>', `${COMMENTS}</body>`));
  await writeFile(slow, published.replace('</body>', `${COMMENTS}${late('#comments')}${TICKER}</body>`));
  server.serve([...ALL_PAGES, { url, file: whole }]);
  try {
    const tab = await openRead(session, url);
    const back = await backstage(session, tab);
    await back.forgetNotes();
    await select(tab, COMMENT);
    expect(await back.ask('page.highlight')).toBe(true);
    await awaitPainted(tab, 'note-yellow', COMMENT);
    server.serve([...ALL_PAGES, { url, file: slow }]);
    await tab.reload();
    expect(await notesIn(session, tab, 1)).toEqual([{ match: 'orphan', passage: COMMENT, text: '' }]);
    await awaitPainted(tab, 'note-yellow', COMMENT);
    expect(await painted(tab, 'note-yellow')).toEqual([COMMENT]);
  } finally {
    server.serve(ALL_PAGES);
  }
});
