// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readingLines } from '../../../utils/article/lines.ts';
import { finish } from '../../../utils/steps.ts';

const page = (count: number): void => {
  document.body.innerHTML = `<main>${Array.from({ length: count }, (_, at) => `<p id="p${at}">第${at}段</p>`).join('')}</main>`;
};
const all = (): readonly string[] => finish(readingLines(document.documentElement)).lines.map(({ text }) => text);

/** Reads with `change` between any two steps. */
const readWhile = (change: (step: number) => void): readonly string[] => {
  const reading = readingLines(document.documentElement);
  for (let step = 0; ; step += 1) {
    const next = reading.next();
    if (next.done) return next.value.lines.map(({ text }) => text);
    change(step);
  }
};

describe('reading a page that changes meanwhile', () => {
  it('is not disturbed by what changes elsewhere', () => {
    page(20);
    document.body.insertAdjacentHTML('beforeend', '<p id="ticker"></p>');
    const ticker = document.getElementById('ticker') as Element;
    const lines = readWhile((step) => {
      ticker.textContent = `${step}`;
    });
    expect(lines.slice(0, 20)).toEqual(all().slice(0, 20));
  });

  it('begins anew where its place is gone', () => {
    page(20);
    const lines = readWhile((step) => {
      if (step === 15) document.querySelector('main')?.replaceWith(document.createElement('main'));
      if (step === 16) page(30);
    });
    expect(lines).toEqual(all());
    expect(lines).toHaveLength(30);
  });

  it('comes to an end on a page that never leaves it in peace', () => {
    page(20);
    const lines = readWhile((step) => page(20 + (step % 3)));
    expect(lines).toEqual(all());
  });
});
