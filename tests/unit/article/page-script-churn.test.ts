// @vitest-environment jsdom
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageScript } from '../../../utils/article/page-script.ts';
import { createTrail } from '../../../utils/article/trail.ts';
import { toyConverter } from './toy-conversion.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that are held after a collection. */
const held = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** So many lines come and go at a time, so many seconds apart. */
const LINES = 24;
const EVERY = 6;

/** A page that writes new lines, and an old one anew; what is on it stays as long as it was. */
const churn = async (seconds: number): Promise<void> => {
  const list = document.querySelector('ul') as Element;
  const clock = document.querySelector('p')?.firstChild as Text;
  for (let second = 0; second < seconds; second += EVERY) {
    list.innerHTML = `<li title="中国的信息">发布 ${second}：${'中国的信息在这里，'.repeat(5)}</li>`.repeat(LINES);
    clock.data = `中国 ${second}`;
    await vi.advanceTimersByTimeAsync(1000 * EVERY);
  }
};

it('an hour of new content leaves nothing behind but what is on the page', {
  timeout: 240_000,
}, async () => {
  document.documentElement.innerHTML = '<head></head><body><p>中国</p><ul></ul></body>';
  const script = new PageScript(document, { signal: life.signal, trail: createTrail(document) });
  const shown = script.show('zh-Hant-TW', toyConverter);
  await vi.advanceTimersByTimeAsync(1000);
  await shown;
  // Sets are swept when they have doubled: by now each has been, more than once.
  await churn(600);
  const early = held();
  await churn(3000);
  const grown = held() - early;
  console.log(
    `Grown by ${grown.toFixed(2)} MB in 3000 s, in which ${((3000 / EVERY) * LINES).toLocaleString('en')} lines came and went`,
  );
  expect(document.querySelector('li')?.textContent).toMatch(/^發佈 2994：中國的資訊/);
  expect(grown).toBeLessThan(10);
  const back = script.restore();
  await vi.advanceTimersByTimeAsync(1000);
  await back;
  expect(document.querySelector('li')?.outerHTML).toMatch(/^<li title="中国的信息">发布 2994：中国的信息/);
});
