import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { BUILDS } from '../browser/build.ts';
import { type BrowserName, findBrowser } from '../browser/find.ts';
import { launch, type Session } from '../browser/launch.ts';
import { type FixtureServer, startServer } from '../browser/server.ts';
import { ALL_PAGES, MODEL } from '../fixtures/pages.ts';

export { expect } from '@playwright/test';

export interface WorkerOptions {
  readonly program: BrowserName;
}

interface Worker {
  readonly server: FixtureServer;
  /** Where the browser saves files. */
  readonly downloads: string;
  /** A browser with the production build, shared by the tests of a worker; every host is the fixture server. */
  readonly session: Session;
}

/** The model article's page names pictures and scripts that are not here. */
const PAGE_HOSTS: readonly string[] = MODEL ? [new URL(MODEL.hans.url).hostname] : [];

/** What the browsers ask their makers for: updates, time, dictionaries, forms they know. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|net|org)$/;

const isExpected = (stray: string): boolean => {
  const host = stray.slice(0, stray.indexOf('/'));
  return PAGE_HOSTS.includes(host) || MAKERS.test(host);
};

export const test = base.extend<{ readonly tidy: undefined }, WorkerOptions & Worker>({
  program: ['chromium', { option: true, scope: 'worker' }],

  server: [
    async ({ program: _ }, use) => {
      const server = await startServer(ALL_PAGES);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  downloads: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first argument.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'whence-downloads-'));
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  session: [
    async ({ program, server, downloads }, use) => {
      const browser = findBrowser(program);
      if (!browser) throw new Error(`No ${program} is here`);
      const session = await launch({ browser, extension: BUILDS[program], hosts: server.port, downloads });
      await use(session);
      await session.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  /** Whatever a test does, the extension reports no error and asks the network for nothing. */
  tidy: [
    async ({ session, server }, use) => {
      const strays = server.strays.length;
      await use(undefined);
      const complaints = await session.complaints();
      const [, ...others] = await session.tabs();
      for (const tab of others) await tab.close();
      expect.soft(complaints, 'errors of the extension').toEqual([]);
      expect
        .soft(
          server.strays.slice(strays).filter((stray) => !isExpected(stray)),
          'requests beyond the pages of the test',
        )
        .toEqual([]);
    },
    { auto: true },
  ],
});
