import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from '../browser/view.ts';

/** A name that the extension gives; until a file is all there, browsers keep it under other ones. */
const FINISHED = /^whence-[^.]+\.[a-z]+$/;

/** The text of the file that `act` makes the browser save in `folder`, once it is all there. */
export async function downloaded(
  folder: string,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly path: string; readonly text: string }> {
  const before = new Set(await readdir(folder));
  await act();
  return poll('a downloaded file', async () => {
    const name = (await readdir(folder)).find((file) => FINISHED.test(file) && !before.has(file));
    if (!name) return null;
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    return text ? { name, path, text } : null;
  });
}
