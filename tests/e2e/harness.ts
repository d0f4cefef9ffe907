import { test as base } from '@playwright/test';
import { BUILDS } from '../browser/build.ts';
import { type BrowserName, findBrowser } from '../browser/find.ts';
import { launch, type Session } from '../browser/launch.ts';
import { type FixtureServer, startServer } from '../browser/server.ts';
import { ALL_PAGES } from '../fixtures/pages.ts';

export { expect } from '@playwright/test';

export interface WorkerOptions {
  readonly program: BrowserName;
}

interface Worker {
  readonly server: FixtureServer;
  /** A browser with the production build, shared by the tests of a worker; every host is the fixture server. */
  readonly session: Session;
}

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

  session: [
    async ({ program, server }, use) => {
      const browser = findBrowser(program);
      if (!browser) throw new Error(`No ${program} is here`);
      const session = await launch({ browser, extension: BUILDS[program], hosts: server.port });
      await use(session);
      await session.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  tidy: [
    async ({ session }, use) => {
      await use(undefined);
      const [, ...others] = await session.tabs();
      for (const tab of others) await tab.close();
    },
    { auto: true },
  ],
});
