import { readFileSync } from 'node:fs';

/** A mistake in what was asked or given, which the person at the keyboard can mend. */
export class InputError extends Error {}

/** The text of a file, or of standard input where there is no path. Every byte is kept, a byte order mark too. Throws an `InputError`. */
export async function readUtf8(path: string | undefined): Promise<string> {
  const bytes = path === undefined ? await readStandardInput() : readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(`${path ?? 'standard input'} is not UTF-8`);
  }
}

/** Runs a command: its text goes to standard output, an `InputError` as one line to standard error with exit code 2. */
export async function runCommand(name: string, command: () => Promise<string>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has had enough (`| head`).
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(await command());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${name}: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = 2;
  }
}

/** The bytes of a file. Throws an `InputError`. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new InputError(`cannot read ${path}: ${reasonOf(error as Error)}`);
  }
}

/** What the system says, without its code before and the call and the path after. */
const reasonOf = ({ message }: Error): string => message.replace(/^[A-Z\d]+: /, '').replace(/, \w+(?: '.*')?$/s, '');

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
