import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Tab } from './session.ts';

const PATIENCE = 20_000;
const PAUSE = 50;

/** `View.waitFor`, by asking through `evaluate`: unlike the driver's own waiting it works under any content security policy. */
export async function poll<Result>(
  what: string,
  ask: () => Promise<Result>,
  patience = PATIENCE,
): Promise<NonNullable<Result>> {
  const until = Date.now() + patience;
  let problem: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      problem = undefined;
    } catch (error) {
      // A document that is being replaced cannot answer; the next one can.
      problem = error;
    }
    await sleep(PAUSE);
  } while (Date.now() < until);
  throw new Error(`Waited ${patience / 1000} s in vain: ${what}`, { cause: problem });
}

/** A puppeteer page as a `Tab`. */
export function tabOf(page: Page): Tab {
  const evaluate = async <Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> => {
    const call = `Promise.resolve((${run})(...${JSON.stringify(args)})).then((value) => JSON.stringify({ value }))`;
    const answer = await page.evaluate(call);
    return JSON.parse(String(answer)).value;
  };
  return {
    page,
    evaluate,
    waitFor: (run, ...args) => poll(run.toString(), () => evaluate(run, ...args)),
    async click(selector) {
      await poll(`${selector} on ${page.url()}`, () => page.$(selector).then((element) => element !== null));
      await page.click(selector);
    },
    text: () => evaluate(() => document.body.innerText),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    close: () => page.close(),
  };
}
