import { expect, test } from 'vitest';
import { uuid7 } from '../../../utils/notes/uuid7.ts';

test('an id is a UUID of version 7 that tells its time', () => {
  const id = uuid7(4_000_000_000_123);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(4_000_000_000_123);
});

test('ids sort in the order they were made, also within one millisecond and when the clock goes back', () => {
  const ids = Array.from({ length: 10_000 }, (_, n) => uuid7(4_000_000_100_000 - (n % 3)));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
