import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The measurements: every file of this folder but this one, each in a process of its own. `npm run bench -- anchor notes` runs only those. */
const PARTS = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3));

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`bench: no part called ${unknown.join(', ')}; there are ${PARTS.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const part of wanted.length > 0 ? wanted : PARTS) {
    const { status } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, `${part}.ts`)],
      { stdio: 'inherit' },
    );
    if (status !== 0) process.exitCode = 1;
  }
}
