import { describe, expect, it } from 'vitest';
import { backupDue } from '../../../components/backup-due.ts';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
const notes = (count: number, daysAgo: number) =>
  Array.from({ length: count }, () => ({ created: NOW - daysAgo * DAY, changed: NOW - daysAgo * DAY }));
const never = { exported: null, putOff: null };

describe('backupDue', () => {
  it.each([
    ['no notes', [], never, 0],
    ['a few new ones', notes(3, 1), never, 0],
    ['many new ones', notes(50, 1), never, 50],
    ['a few that are old', notes(3, 31), never, 3],
    ['many, but all of them copied', notes(90, 5), { exported: NOW - 4 * DAY, putOff: null }, 0],
    ['many since the last copy', notes(60, 2), { exported: NOW - 4 * DAY, putOff: null }, 60],
    ['a few since a copy long ago', notes(1, 2), { exported: NOW - 31 * DAY, putOff: null }, 1],
    ['put off lately', notes(80, 1), { exported: null, putOff: NOW - 6 * DAY }, 0],
    ['put off a while ago', notes(80, 1), { exported: null, putOff: NOW - 8 * DAY }, 80],
  ])('%s', (_, given, record, due) => {
    expect(backupDue(given, record, NOW)).toBe(due);
  });
});
