import { setTimeout as pause } from 'node:timers/promises';
import type { Session, View } from '../browser/session.ts';
import { askBackground } from './backstage.ts';
import { expect, test } from './harness.ts';
import { draftNumber, emptyNotebook } from './notebook.ts';

const { page } = draftNumber(1);
const visit = { url: page.url, canonical: null, title: page.title, text: null };

/** Every note of the page that these tests write on. */
const kept = async (view: View) => (await askBackground(view, 'notes.of', visit)).notes.map(({ note }) => note);

const quiet = (session: Session) => session.extensionPage('welcome.html');

test('ten tabs writing a thousand notes at once lose none', async ({ session }) => {
  test.slow();
  await (await emptyNotebook(session)).close();
  const tabs = await Promise.all(Array.from({ length: 10 }, () => quiet(session)));
  const ids = await Promise.all(
    tabs.map((tab, t) =>
      tab.evaluate(
        async (draft, from) => {
          const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          const answers = Array.from({ length: 100 }, (_, n) =>
            api.runtime.sendMessage({
              ...{ to: 'background', name: 'notes.add' },
              args: [{ ...draft, text: `${from}/${n}` }],
            }),
          );
          return (await Promise.all(answers)).map((answer) => answer.ok?.id ?? 'refused');
        },
        draftNumber(1),
        t,
      ),
    ),
  );
  const notes = await kept(await quiet(session));
  expect(notes).toHaveLength(1000);
  expect(new Set(notes.map(({ id }) => id))).toEqual(new Set(ids.flat()));
  expect(new Set(notes.map(({ text }) => text)).size).toBe(1000);
});

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok?: { readonly id: string } }> };
};

/** Writes notes, each and then a change of it, until the browser is gone; `confirmed` holds what was said to be safe. */
async function writeUntilKilled(view: View, confirmed: string[]): Promise<void> {
  for (let n = 0; ; n++) {
    try {
      const { id } = await askBackground(view, 'notes.add', { ...draftNumber(1), text: `${n}` });
      await askBackground(view, 'notes.patch', id, { text: `${n} changed`, tags: ['whole'] });
      confirmed.push(id);
    } catch {
      // The browser was killed in the middle of this one.
      return;
    }
  }
}

for (const after of [300, 900])
  test(`a browser killed while it writes, after ${after} ms, keeps all it confirmed, and nothing by halves`, async ({
    session,
  }) => {
    test.slow();
    const view = await emptyNotebook(session);
    const confirmed: string[] = [];
    const writing = [view, await quiet(session), await quiet(session)].map((one) => writeUntilKilled(one, confirmed));
    await expect.poll(() => confirmed.length, { timeout: 20_000 }).toBeGreaterThan(5);
    await pause(after);
    const restarted = session.restart('kill');
    await Promise.all(writing);
    await restarted;

    const notes = new Map((await kept(await quiet(session))).map((note) => [note.id, note]));
    expect(confirmed.filter((id) => notes.get(id)?.revision !== 2)).toEqual([]);
    for (const { text, tags, revision } of notes.values()) {
      // The last ones may have been written and not yet confirmed; then they are whole all the same.
      expect(revision === 2 ? [text.endsWith(' changed'), tags] : [/^\d+$/.test(text), tags]).toEqual([
        true,
        revision === 2 ? ['whole'] : [],
      ]);
    }
  });
