// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OwnWords } from '../../../components/OwnWords.tsx';
import type { Replacement } from '../../../utils/script/replacements.ts';

let root: HTMLElement;
let list: readonly Replacement[];

const show = (): void =>
  void act(() =>
    render(
      <OwnWords
        list={list}
        keepNames={false}
        onChange={(changed) => {
          list = changed;
          show();
        }}
        onKeepNames={() => undefined}
      />,
      root,
    ),
  );
const type = (field: number, text: string): void => {
  const input = root.querySelectorAll('form')[0]?.querySelectorAll('input')[field] as HTMLInputElement;
  input.value = text;
  void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
};
const press = (label: string): void =>
  void act(() => root.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click());
const save = (): void => void act(() => root.querySelector('form')?.requestSubmit());

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  list = [
    { from: '渡轮', to: '渡船' },
    { from: '渡轮', to: '小輪', variant: 'zh-Hant-HK' },
  ];
  show();
});
afterEach(() => {
  void act(() => render(null, root));
  root.remove();
});

it('an entry that is edited is replaced, also where the settings were read anew meanwhile', () => {
  press('Edit 渡轮');
  type(0, '渡轮船');
  list = structuredClone(list);
  show();
  save();
  expect(list).toEqual([
    { from: '渡轮船', to: '渡船' },
    { from: '渡轮', to: '小輪', variant: 'zh-Hant-HK' },
  ]);
});
