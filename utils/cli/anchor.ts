import * as v from 'valibot';
import { describe } from '../anchor/describe.ts';
import { locate } from '../anchor/locate.ts';
import { AnchorSchema } from '../anchor/schema.ts';
import { indexText, type TextIndex } from '../anchor/text-index.ts';
import type { Anchor } from '../anchor/types.ts';
import { InputError, readUtf8, runCommand } from './input.ts';

const USAGE = 'usage: npm run -s anchor -- FILE.jsonl (lines {"text", "span": [start, end]} or {"text", "anchor"})';

const offset = v.pipe(v.number(), v.safeInteger());
const LineSchema = v.union([
  v.object({ text: v.string(), anchor: AnchorSchema }),
  v.object({ text: v.string(), span: v.tuple([offset, offset]) }),
]);

/**
 * What is printed for a JSON Lines document: for a line with an `anchor` where it stands in the line's text, else the anchor made of its `span`.
 * Empty lines are passed over. Throws an InputError that names the line at the first mistake.
 */
export function anchorLines(source: string): readonly string[] {
  const output: string[] = [];
  let index: TextIndex = indexText('');
  for (const [at, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    const asked = parseLine(line, at + 1);
    if (asked.text !== index.text) index = indexText(asked.text);
    output.push(
      JSON.stringify('anchor' in asked ? found(index, asked.anchor as Anchor) : made(asked.text, asked.span, at + 1)),
    );
  }
  return output;
}

const found = (index: TextIndex, anchor: Anchor) => {
  const { span, how, score } = locate(index, anchor);
  return { span, how, score };
};

const made = (text: string, span: [number, number], line: number): Anchor => {
  try {
    return describe(text, span);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`line ${line}: ${error.message}`);
    throw error;
  }
};

function parseLine(line: string, number: number): v.InferOutput<typeof LineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(`line ${number}: not JSON: ${(error as SyntaxError).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`line ${number}: not an object with "text" and "span" or "anchor"`);
  }
  const schema = 'anchor' in value ? LineSchema.options[0] : LineSchema.options[1];
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new InputError(`line ${number}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
}

/** Prints every answer or, where the input is wrong anywhere, one line that says so. Nothing is printed of a file that is wrong. */
export async function anchorFile(args: readonly string[]): Promise<string> {
  const [path, ...rest] = args;
  if (!path || rest.length > 0) throw new InputError(USAGE);
  if (path.startsWith('-')) throw new InputError(`unknown option ${path}; ${USAGE}`);
  const lines = anchorLines((await readUtf8(path)).replace(/^\ufeff/, ''));
  return lines.map((line) => `${line}\n`).join('');
}

if (import.meta.main) await runCommand('anchor', () => anchorFile(process.argv.slice(2)));
