import { hasMaterial, score } from './measure.ts';
import type { Half } from './split.ts';

const USAGE = 'usage: npm run eval -- [--errors] [--json] (errors are listed for the tuned half only)';
const options = process.argv.slice(2);
const unknown = options.find((option) => option !== '--errors' && option !== '--json');

if (unknown !== undefined) {
  process.stderr.write(`eval: unknown option ${unknown}; ${USAGE}\n`);
  process.exitCode = 2;
} else if (!hasMaterial()) {
  process.stderr.write('eval: the annotated articles are not there (../shared/attribution beside the repository)\n');
  process.exitCode = 2;
} else {
  for (const half of ['tuned', 'held-out'] satisfies readonly Half[]) {
    const asked = options.filter((option) => option !== '--errors' || half === 'tuned');
    process.stdout.write(
      `\n== ${half} ==\n${score(half, [...asked, ...(options.includes('--json') ? [] : ['--groups'])])}`,
    );
  }
}
