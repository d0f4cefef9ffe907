import { expect, test, vi } from 'vitest';
import { loadPart, partFailure } from '../../utils/load-part.ts';

test('a part that is there is given, and nothing is said', async () => {
  expect(await loadPart(async () => 'the part')).toBe('the part');
  expect(partFailure.now()).toBeNull();
});

test('one that cannot be loaded is said to the page, once and for all, and to whoever wanted it', async () => {
  const changed = vi.fn();
  partFailure.subscribe(changed);
  const missing = loadPart(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  await expect(missing).rejects.toMatchObject({ code: 'part' });
  expect(changed).toHaveBeenCalledOnce();
  expect(partFailure.now()).toEqual({ code: 'part', message: 'Failed to fetch dynamically imported module' });
  await expect(loadPart(() => Promise.reject(new Error('another')))).rejects.toThrow('Failed to fetch');
  expect(partFailure.now()?.message).toContain('Failed to fetch');
});
