import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs everything a change must pass, to the end whatever fails on the way, and closes with the sum of it. */

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  /** Arguments of `npm run`. */
  readonly run: readonly string[];
  /** Where the step's test runner leaves its report, and how to read it; a step without one counts as one test. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
}

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.output');
const UNIT_REPORT = join(REPORTS, 'unit.json');

const STEPS: readonly Step[] = [
  { name: 'Types, lint and import lines', run: ['check'] },
  {
    name: 'Unit tests',
    run: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: {
      file: UNIT_REPORT,
      count: (report) => {
        const { numPassedTests, numFailedTests } = report as Record<'numPassedTests' | 'numFailedTests', number>;
        return { passed: numPassedTests, failed: numFailedTests };
      },
    },
  },
  { name: 'Production builds', run: ['build'] },
  { name: 'Store lint of the Firefox build', run: ['lint:store'] },
  {
    name: 'End-to-end tests in Chromium and Firefox',
    run: ['e2e'],
    report: {
      file: join(REPORTS, 'e2e.json'),
      count: (report) => {
        const { stats } = report as { stats: Record<'expected' | 'unexpected' | 'flaky', number> };
        return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
      },
    },
  },
  { name: 'npm start in Chromium', run: ['start', '--', '--headless'] },
  { name: 'npm start in Firefox', run: ['start', '--', '--headless', '--firefox'] },
];

function take({ name, run, report }: Step): Count {
  console.log(`\n=== ${name}`);
  if (report) rmSync(report.file, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', ...run], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const ended: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!report) return ended;
  // A runner that ended badly has failed, whatever its report counts.
  if (!existsSync(report.file)) return { passed: 0, failed: 1 };
  const count = report.count(JSON.parse(readFileSync(report.file, 'utf8')));
  return { ...count, failed: Math.max(count.failed, ended.failed) };
}

mkdirSync(REPORTS, { recursive: true });
const counts = STEPS.map((step) => ({ step, ...take(step) }));
const failing = counts.filter(({ failed }) => failed > 0);
const sum = (of: 'passed' | 'failed'): number => counts.reduce((total, count) => total + count[of], 0);

console.log();
for (const { step, failed } of failing) console.log(`Failed: ${step.name} (${failed})`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failing.length > 0 ? 1 : 0;
