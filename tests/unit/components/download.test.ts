// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { download } from '../../../components/download.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('TZ', 'Asia/Shanghai');
  Object.assign(URL, { createObjectURL: () => 'blob:one', revokeObjectURL: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('a file is named after the day that it is where the reader is', () => {
  // half past six in the morning in Shanghai, the evening before in Greenwich
  vi.setSystemTime('2025-10-14T22:30:00Z');
  const named = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.download).toBe('whence-backup-2025-10-15.json');
  });
  expect(download('港口', 'json', 'application/json', 'backup')).toBe(6);
  expect(named).toHaveBeenCalledOnce();
});
