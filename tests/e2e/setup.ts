import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from '../browser/build.ts';
import { ensureBrowsers } from '../browser/fetch.ts';

/** Before any test: the browsers are here, and so are the builds. */
export default function setup(): void {
  ensureBrowsers();
  for (const folder of Object.values(BUILDS))
    if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is missing: npm run build makes it.`);
}
