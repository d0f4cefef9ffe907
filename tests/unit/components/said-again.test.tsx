// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Toast } from '../../../components/Toast.tsx';
import { createOverlay } from '../../../entrypoints/reader.content/overlay.tsx';

/** A screen reader speaks what is added to a live region, or changed in it; what stays the same is silent. */
const spokenIn = (region: Element, work: () => void): boolean => {
  const observer = new MutationObserver(() => undefined);
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  void act(work);
  return observer.takeRecords().length > 0;
};

it('a message is announced again when the same happens again, and not when something else is drawn', () => {
  const root = document.createElement('div');
  const toast = { text: 'Copied' };
  void act(() => render(<Toast toast={toast} />, root));
  const region = root.querySelector('[role="status"]') as Element;
  expect(spokenIn(region, () => render(<Toast toast={toast} />, root))).toBe(false);
  expect(spokenIn(region, () => render(<Toast toast={{ text: 'Copied' }} />, root))).toBe(true);
  expect(region.textContent).toBe('Copied');
});

it('what is done on the page is announced each time, also in the same words', async () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const overlay = await createOverlay(new AbortController().signal, {
    onHighlight: () => undefined,
    onNote: () => undefined,
  });
  const shadow = attach.mock.results[0]?.value as ShadowRoot;
  overlay.announce('Highlighted');
  const region = shadow.querySelector('p[role="status"]') as Element;
  for (const _ of [1, 2]) {
    expect(spokenIn(region, () => overlay.announce('Highlighted'))).toBe(true);
    expect(region.textContent?.trim()).toBe('Highlighted');
  }
});
