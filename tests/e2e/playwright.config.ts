import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from './harness.ts';

export default defineConfig<object, WorkerOptions>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.output/e2e',
  globalSetup: './setup.ts',
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  // What is waited for comes late on a busy machine, and is no less right.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.output/e2e.json' }]],
  projects: [
    // What only one of them lets a test do stands in files of its own.
    { name: 'chromium', testIgnore: '*.firefox.spec.ts', use: { program: 'chromium' } },
    { name: 'firefox', testIgnore: '*.chromium.spec.ts', use: { program: 'firefox' } },
  ],
});
