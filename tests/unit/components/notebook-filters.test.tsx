// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NotebookFilters } from '../../../components/NotebookFilters.tsx';
import { NO_FILTER, type NotebookFilter } from '../../../components/notebook-filter.ts';
import * as finding from '../../../components/notebook-finding.ts';

const SOURCES = ['海港', '海港日报'].map((name) => ({ key: finding.sourceKey(name), name, count: 1 }));

let root: HTMLElement;
let filter: NotebookFilter;
let change: (to: Partial<NotebookFilter>) => void;

const Filters = () => {
  const [now, setNow] = useState(NO_FILTER);
  filter = now;
  change = (to) => setNow((before) => ({ ...before, ...to }));
  return (
    <NotebookFilters
      filter={now}
      choices={{ outlets: [], tags: [], sources: SOURCES }}
      finding={finding}
      onChange={change}
    />
  );
};
const field = (): HTMLInputElement => root.querySelector('[list="notebook-sources"]') as HTMLInputElement;
const type = (text: string): void => {
  field().value = text;
  void act(() => void field().dispatchEvent(new Event('input', { bubbles: true })));
};

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  void act(() => render(<Filters />, root));
});
afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

it('a source whose name begins with that of another can be typed to its end', () => {
  const typedInto = field();
  typedInto.focus();
  for (const text of ['海', '海港', '海港日', '海港日报']) {
    type(text);
    expect(document.activeElement).toBe(typedInto);
    expect(field().value).toBe(text);
  }
  expect(filter.source).toBe(finding.sourceKey('海港日报'));
});

it('shows a source that was chosen elsewhere, and none where it was left', () => {
  void act(() => change({ source: finding.sourceKey('海港') }));
  expect(field().value).toBe('海港');
  void act(() => change({ source: '' }));
  expect(field().value).toBe('');
});
