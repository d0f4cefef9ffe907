// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../components/notebook-filter.ts';
import { keepPlace, keptPlace } from '../../../components/notebook-place.ts';

const NOWHERE = { filter: NO_FILTER, selected: [], editing: null };

test('where nothing was kept there is no place', () => {
  expect(keptPlace()).toEqual(NOWHERE);
});

test('what is kept is there again', () => {
  const place = { filter: { ...NO_FILTER, query: '渡輪', sort: 'page' as const }, selected: ['a'], editing: 'b' };
  keepPlace(place);
  expect(keptPlace()).toEqual(place);
});

test.each([
  ['an order that this version does not know', { filter: { ...NO_FILTER, sort: 'size' }, selected: [], editing: null }],
  ['a filter too few', { filter: { query: '' }, selected: [], editing: null }],
  ['nothing of the kind', 'here'],
])('%s is no place', (_, place) => {
  history.replaceState({ place }, '');
  expect(keptPlace()).toEqual(NOWHERE);
});
