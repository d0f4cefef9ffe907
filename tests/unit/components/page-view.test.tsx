// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../../components/language.tsx';
import { PageView } from '../../../components/PageView.tsx';
import type { PageActions } from '../../../components/page-actions.ts';
import type { Report, Statement } from '../../../utils/attribution/types.ts';
import type { Language } from '../../../utils/i18n/index.ts';
import type { PageState } from '../../../utils/messages.ts';
import type { Span } from '../../../utils/span.ts';
import { originalView } from '../../../utils/text-view.ts';

const TEXT = '港口\n何维民说，水位会涨。陆小雨说，码头先关。何维民又说，船都要进港。';

/** What `name` says in the text, after its cue. */
const said = (name: string, content: string): Statement => {
  const at = TEXT.indexOf(content);
  const span: Span = [at, at + content.length];
  const hop = { source: null, name, kind: 'person', resolution: 'text' } as const;
  return {
    content: [span],
    cue: [at - 2, at - 1],
    chain: [hop],
    type: 'indirect',
    stance: 'says',
    headline: false,
    rule: 'source-cue',
  };
};
const TIDE = said('何维民', '水位会涨');
const QUAY = said('陆小雨', '码头先关');
const SHIPS = said('何维民', '船都要进港');

const reportOf = (statements: readonly Statement[]): Report => {
  const names = [...new Set(statements.map(({ chain }) => chain[0]?.name ?? ''))];
  return {
    statements,
    sources: names.map((name, id) => ({
      ...{ id, name, kind: 'person', aliases: [] },
      hops: statements.flatMap(({ chain }, at) => (chain[0]?.name === name ? [[at, 0] as const] : [])),
    })),
  };
};

const stateOf = (statements: readonly Statement[], change: Partial<PageState> = {}): PageState => ({
  url: 'https://harbour.example/1',
  key: 'harbour.example/1',
  article: {
    ...{ text: TEXT, titleLength: 2, title: '港口', publisher: '海港日报', credits: [], url: null, author: null },
    ...{ published: null, blocks: [], script: 'zh-Hans', variant: null, language: 'zh' },
  },
  report: reportOf(statements),
  notes: [],
  corrections: [],
  corrected: statements.map(() => null),
  readingError: null,
  notesError: null,
  shown: 'original',
  settled: true,
  paints: true,
  readTo: TEXT.length,
  painting: true,
  ...change,
});

const actions = {
  drafts: { get: () => null, keep: () => undefined },
  keepNote: null,
  correct: () => undefined,
} as unknown as PageActions;
let root: HTMLElement;

const show = (state: PageState, language: Language = 'en', together = false): void =>
  void act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <PageView
          state={state}
          view={originalView(TEXT)}
          reading={{ listIn: 'page', copyAs: 'shown' }}
          busy={false}
          isPending={false}
          width={400}
          together={together}
          colour="yellow"
          actions={actions}
        />
      </LanguageContext.Provider>,
      root,
    ),
  );
const listed = (): readonly string[] =>
  [...root.querySelectorAll('[data-content]')].map(({ textContent }) => textContent ?? '');
const press = (element: Element | null | undefined): void =>
  void act(() => void element?.dispatchEvent(new MouseEvent('click', { bubbles: true })));

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  void act(() => render(null, root));
  root.remove();
  vi.unstubAllGlobals();
});

it('goes on listing the chosen source, whatever number its statements have got', () => {
  show(stateOf([TIDE, QUAY, SHIPS]));
  press([...root.querySelectorAll('.bar.origin')].find(({ textContent }) => textContent?.includes('陆小雨')));
  expect(listed()).toEqual(['码头先关']);
  show(stateOf([QUAY, SHIPS]));
  expect(listed()).toEqual(['码头先关']);
  show(stateOf([SHIPS]));
  expect(listed()).toEqual(['船都要进港']);
});

it('says what went wrong with the notes in the language of the interface', () => {
  const notesError = { code: 'blocked', message: 'Another window still uses an older version of the notes.' };
  show(stateOf([TIDE], { notesError }), 'zh-Hans');
  press(root.querySelector('#tab-notes'));
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('另一个窗口还在使用旧版笔记数据库');
});

it('says in the list of everything, too, that the notes could not be read', () => {
  const notesError = { code: 'blocked', message: 'Another window still uses an older version of the notes.' };
  show(stateOf([TIDE], { notesError }), 'en', true);
  expect(listed()).toEqual(['水位会涨']);
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('Close other Whence windows and try again.');
});

it('after a correction the focus is on what opened its form', () => {
  show(stateOf([TIDE]));
  const opener = root.querySelector<HTMLElement>('.statement-actions [aria-expanded]:last-child');
  press(opener);
  const form = root.querySelector('[data-correction]');
  form?.querySelector('button')?.focus();
  press(form?.querySelector('button'));
  expect(root.querySelector('[data-correction]')).toBeNull();
  expect(document.activeElement).toBe(opener);
});
