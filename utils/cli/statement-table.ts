import type { Report, Statement } from '../attribution/types.ts';
import { slice } from '../span.ts';

/** Two columns wide on a terminal: CJK and everything full-width. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** How many terminal columns a text takes. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
};

/** The text cut to a number of columns, with … where something is left out, and filled up with blanks. */
export const fit = (text: string, columns: number): string => {
  if (columnsOf(text) <= columns) return text + ' '.repeat(columns - columnsOf(text));
  let kept = '';
  let used = 0;
  for (const character of text) {
    const width = columnsOf(character);
    if (used + width > columns - 1) break;
    kept += character;
    used += width;
  }
  return `${kept}…${' '.repeat(columns - 1 - used)}`;
};

const NARROWEST = 24;
const CUE = 12;
const STANCE = 8;

const contentOf = (statement: Statement, text: string): string =>
  statement.content
    .map((span) => slice(text, span))
    .join(' … ')
    .replace(/\s+/g, ' ') || '(no content)';

const chainOf = (statement: Statement): string =>
  statement.chain.map(({ name, kind }) => (kind === 'agentless' ? `(${name})` : name)).join(' → ');

/** One row a statement: its chain, cue, stance and the beginning of its content, fitted to `width` columns. */
export const statementTable = (title: string, text: string, report: Report, width: number): string => {
  const { statements, sources } = report;
  const chains = statements.map(chainOf);
  const chainWidth = Math.min(Math.max(NARROWEST, ...chains.map(columnsOf)), Math.floor(width * 0.4));
  const numberWidth = String(statements.length).length;
  const contentWidth = Math.max(NARROWEST, width - chainWidth - CUE - STANCE - numberWidth - 8);
  const row = (...[number, chain, cue, stance, content]: readonly [string, string, string, string, string]): string =>
    `${number.padStart(numberWidth)}  ${fit(chain, chainWidth)}  ${fit(cue, CUE)}  ${fit(stance, STANCE)}  ${fit(content, contentWidth)}`.trimEnd();
  const relayed = statements.filter(({ chain }) => chain.length > 1).length;
  return [
    title || '(no title)',
    `${statements.length} statements, ${relayed} relayed, ${sources.length} sources`,
    ...(statements.length > 0 ? ['', row('#', 'chain', 'cue', 'stance', 'content')] : []),
    ...statements.map((statement, i) =>
      row(
        String(i + 1),
        chains[i] ?? '',
        statement.cue ? slice(text, statement.cue) : '—',
        statement.stance,
        contentOf(statement, text),
      ),
    ),
  ].join('\n');
};
