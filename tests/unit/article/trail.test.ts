// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageScript } from '../../../utils/article/page-script.ts';
import { createTrail, restoreLeft } from '../../../utils/article/trail.ts';
import { toyConverter } from './toy-conversion.ts';

/** What Firefox gives extensions, and this DOM gives nobody. */
const roots = new Map<Element, ShadowRoot>();
const rootOf = (host: Element): ShadowRoot | undefined => roots.get(host);

let life: AbortController;
const load = (body: string): void => {
  document.documentElement.innerHTML = `<head><title>信息</title></head><body>${body}</body>`;
  document.documentElement.lang = 'zh-CN';
};
const html = (): string => document.documentElement.outerHTML;
const shown = async (): Promise<PageScript> => {
  const script = new PageScript(document, { signal: life.signal, trail: createTrail(document) });
  await script.show('zh-Hant-TW', toyConverter);
  return script;
};

beforeEach(() => {
  life = new AbortController();
  roots.clear();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

it('brings a page back that another script has left converted', async () => {
  load('<p lang="zh">他的头<b>发</b>，打印</p><img alt="国"><pre>頭髮</pre><input placeholder="信息">');
  const published = html();
  await shown();
  expect(html()).not.toBe(published);
  restoreLeft(document, rootOf);
  expect(html()).toBe(published);
});

it('keeps what the page has written since', async () => {
  load('<p>中国</p><p>信息</p><img alt="国">');
  await shown();
  (document.querySelector('p')?.firstChild as Text).data = '新的';
  document.querySelector('img')?.setAttribute('alt', '改了');
  restoreLeft(document, rootOf);
  expect(document.body.innerHTML).toBe('<p>新的</p><p>信息</p><img alt="改了">');
});

it('shows the page nothing of it, and ends with the conversion', async () => {
  load('<p>中国</p>');
  const script = await shown();
  const host = document.querySelector('whence-original');
  expect([host?.shadowRoot, host?.innerHTML]).toEqual([null, '']);
  script.restoreAtOnce();
  expect(document.querySelector('whence-original')).toBeNull();
  expect(document.body.innerHTML).toBe('<p>中国</p>');
});

it.each(['', 'no JSON', '{}', '[[1,2,3],["title"],null]'])('takes no harm from what a page puts there: %s', (text) => {
  load('<p>中国</p><whence-original></whence-original>');
  const root = document.querySelector('whence-original')?.attachShadow({ mode: 'open' });
  if (root) root.textContent = text;
  restoreLeft(document, rootOf);
  expect(document.body.innerHTML).toBe('<p>中国</p>');
});
