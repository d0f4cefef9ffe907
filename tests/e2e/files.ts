import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from '../browser/view.ts';

/** The text of the file that `act` makes the browser save in `folder`, once it is all there. */
export async function downloaded(
  folder: string,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly path: string; readonly text: string }> {
  const before = new Set(await readdir(folder));
  await act();
  const name = await poll('a downloaded file', async () => {
    const fresh = (await readdir(folder)).filter((file) => !before.has(file));
    // What is still being written has a second, passing name.
    return fresh.length === 1 && !/\.(?:crdownload|part|tmp)$/.test(fresh[0] ?? '') ? fresh[0] : null;
  });
  const path = join(folder, name);
  const text = await poll(`${name} to be written`, () => readFile(path, 'utf8'));
  return { name, path, text };
}
