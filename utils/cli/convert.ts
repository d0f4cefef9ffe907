import { parseArgs } from 'node:util';
import { convertBlocks } from '../script/convert-blocks.ts';
import {
  convertOpencc,
  convertOpenccMapped,
  isOpenccConfig,
  OPENCC_CONFIGS,
  type OpenccConfig,
} from '../script/opencc.ts';
import type { Mapped } from '../script/types.ts';
import { VARIANTS, type Variant } from '../span.ts';
import { InputError, readUtf8, runCommand } from './input.ts';

const USAGE = `usage: npm run -s convert -- (--to ${VARIANTS.join('|')} | --opencc CONFIG) [--map] [FILE]`;

type Conversion = { readonly to: Variant } | { readonly opencc: OpenccConfig };

interface Request {
  readonly conversion: Conversion;
  readonly map: boolean;
  readonly file: string | undefined;
}

/** What the arguments ask for. Throws an `InputError` that says what is wrong with them. */
export function parseRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const { to, opencc, map = false } = values;
  if (positionals.length > 1) throw new InputError(`one FILE at a time, not ${positionals.length}; ${USAGE}`);
  if (to !== undefined && opencc !== undefined) throw new InputError(`--to and --opencc exclude each other; ${USAGE}`);
  if (to === undefined && opencc === undefined) throw new InputError(`--to or --opencc is missing; ${USAGE}`);
  const conversion = to === undefined ? { opencc: configNamed(opencc as string) } : { to: variantNamed(to) };
  const file = positionals[0] === '-' ? undefined : positionals[0];
  return { conversion, map, file };
}

/** The text converted, everything that is no Chinese as it was: line ends, the final newline or none, a byte order mark. */
export function converted(text: string, conversion: Conversion): string {
  if ('opencc' in conversion) return convertOpencc(text, conversion.opencc);
  const pieces = text.split(/(\r?\n)/);
  const lines = pieces.filter((_, index) => index % 2 === 0);
  const results = convertBlocks(lines, conversion.to);
  return pieces.map((piece, index) => (index % 2 === 0 ? (results[index / 2] as Mapped).text : piece)).join('');
}

/** A JSON line for each line of the text: what came in, what went out, and the offset in the first of every boundary of the second. */
export function mappedLines(text: string, conversion: Conversion): string {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const results =
    'opencc' in conversion
      ? lines.map((line) => convertOpenccMapped(line, conversion.opencc))
      : convertBlocks(lines, conversion.to);
  return results
    .map(({ text: out, map }, index) => `${JSON.stringify({ in: lines[index], out, map: Array.from(map) })}\n`)
    .join('');
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' }, opencc: { type: 'string' }, map: { type: 'boolean' } },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The rest of the message is about file names that begin with a hyphen.
    throw new InputError(`${error.message.split('. ')[0]}; ${USAGE}`);
  }
}

function variantNamed(name: string): Variant {
  const variant = VARIANTS.find((one) => one === name);
  if (!variant) throw new InputError(`unknown variant "${name}": one of ${VARIANTS.join(', ')}`);
  return variant;
}

function configNamed(name: string): OpenccConfig {
  if (!isOpenccConfig(name))
    throw new InputError(`unknown OpenCC configuration "${name}": one of ${OPENCC_CONFIGS.join(', ')}`);
  return name;
}

async function main(args: readonly string[]): Promise<string> {
  const { conversion, map, file } = parseRequest(args);
  const text = await readUtf8(file);
  return map ? mappedLines(text, conversion) : converted(text, conversion);
}

if (import.meta.main) await runCommand('convert', () => main(process.argv.slice(2)));
