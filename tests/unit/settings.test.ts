import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS_KEY } from '../../utils/settings-key.ts';

let kept: Record<string, unknown>;

beforeEach(() => {
  kept = {};
  vi.stubGlobal('chrome', {
    runtime: { id: 'whence' },
    storage: { local: { get: async () => kept, set: async (change: object) => void Object.assign(kept, change) } },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('one broken entry takes none of the reader’s other words with it', async () => {
  const { readSettings, writeSettings } = await import('../../utils/settings.ts');
  const good = [
    { from: '渡轮', to: '渡輪船', variant: 'zh-Hant-TW' },
    { from: '潮汐表', to: '潮汐表' },
  ];
  kept[SETTINGS_KEY] = { replacements: [good[0], { from: '码头' }, null, good[1]], colour: 'red', quotes: true };
  expect(await readSettings()).toMatchObject({ replacements: good, colour: 'yellow', quotes: true });
  await writeSettings({ paint: false });
  expect(await readSettings()).toMatchObject({ replacements: good, quotes: true, paint: false });
});

test.each([null, 'off', [], { replacements: 'none' }])('broken settings read as the defaults: %j', async (value) => {
  const { DEFAULT_SETTINGS, readSettings } = await import('../../utils/settings.ts');
  kept[SETTINGS_KEY] = value;
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});
