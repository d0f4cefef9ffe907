import { en } from '../../utils/i18n/en.ts';
import type { Tab } from '../browser/session.ts';
import { expect, test } from './harness.ts';
import { freshSettings } from './settings.ts';
import { pick } from './side-panel.ts';

const SENTENCE = '特朗普在后院说：“只有一只猫。”';
const TAIWAN = '川普在後院說：“只有一隻貓。”';

const put = (converter: Tab, text: string): Promise<void> =>
  converter.evaluate((words) => {
    const box = document.querySelector('textarea');
    if (!box) throw new Error('There is no box');
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const given = (converter: Tab): Promise<string> =>
  converter.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? '');

const isCopyOffered = (converter: Tab): Promise<boolean> =>
  converter.evaluate(() => document.querySelector<HTMLButtonElement>('.convert-bar button')?.disabled === false);

test('a text that is typed or pasted is read in another script, and the result can be copied', async ({ session }) => {
  await freshSettings(session);
  const converter = await session.extensionPage('convert.html');
  await converter.page.bringToFront();
  await converter.waitFor(() => document.querySelector('textarea'));
  expect(await given(converter)).toBe('');
  expect(await isCopyOffered(converter)).toBe(false);

  await converter.click('textarea');
  await converter.page.keyboard.type(SENTENCE);
  await expect.poll(() => given(converter)).toBe(TAIWAN);
  await pick(converter, 'select', 'zh-Hant-HK');
  await expect.poll(() => given(converter)).toBe('特朗普在後院說：“只有一隻貓。”');
  await pick(converter, 'select', 'zh-Hant-TW');
  await expect.poll(() => given(converter)).toBe(TAIWAN);

  await converter.click('.convert-bar button');
  await converter.waitFor(
    (words) => document.querySelector('.convert-bar [role="status"]')?.textContent?.includes(words),
    en.copied,
  );
  // What was copied is pasted in place of what was typed: it is in that script already.
  const { keyboard } = converter.page;
  await converter.click('textarea');
  await converter.evaluate(() => document.querySelector('textarea')?.select());
  await keyboard.down('Control');
  await keyboard.press('v');
  await keyboard.up('Control');
  await converter.waitFor((words) => document.querySelector('textarea')?.value === words, TAIWAN);
  await expect.poll(() => given(converter)).toBe(TAIWAN);
  await pick(converter, 'select', 'zh-Hans');
  await expect.poll(() => given(converter)).toBe(SENTENCE);

  await put(converter, '');
  await expect.poll(() => given(converter)).toBe('');
  expect(await isCopyOffered(converter)).toBe(false);
});

test('until a script is picked, a text is read in the one that it is not in', async ({ session }) => {
  await freshSettings(session);
  const converter = await session.extensionPage('convert.html');
  await converter.waitFor(() => document.querySelector('textarea'));
  await put(converter, SENTENCE);
  await expect.poll(() => given(converter)).toBe(TAIWAN);
  await put(converter, TAIWAN);
  await expect.poll(() => given(converter)).toBe(SENTENCE);
});

test('what is no Chinese stays as it is, a long text comes whole, one that is too long is refused with a reason', async ({
  session,
}) => {
  await freshSettings(session);
  const converter = await session.extensionPage('convert.html');
  await converter.page.bringToFront();
  await converter.waitFor(() => document.querySelector('textarea'));
  for (const text of [
    'Nothing here, 123 — ümläut.\n\n\t',
    '首相は東京で記者会見を開いた。',
    '대통령은 國會에서 연설했다.',
    'half a character: \ud842',
  ]) {
    await put(converter, text);
    await expect.poll(() => given(converter)).toBe(text);
  }

  const long = `${SENTENCE}\n`.repeat(10_000);
  await put(converter, long);
  await expect.poll(() => given(converter)).toBe(`${TAIWAN}\n`.repeat(10_000));

  await put(converter, '里'.repeat(1_000_001));
  const said = await converter.waitFor(() => document.querySelector('.problem')?.textContent);
  expect(said).toBe(en['convert.tooLong'].replace('{n}', '1,000,000'));
  expect(await given(converter)).toBe('');
  expect(await isCopyOffered(converter)).toBe(false);

  await put(converter, SENTENCE);
  await expect.poll(() => given(converter)).toBe(TAIWAN);
  expect(await converter.evaluate(() => document.querySelector('.problem'))).toBeNull();
});
