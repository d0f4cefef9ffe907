import { expect, it } from 'vitest';
import { chainOfNames } from '../../../components/chain-of-names.ts';
import type { Report, Statement } from '../../../utils/attribution/types.ts';

const statement: Statement = {
  content: [[0, 4]],
  cue: null,
  chain: [{ source: null, name: '林慧敏', kind: 'role', resolution: 'text' }],
  type: 'direct',
  stance: 'says',
  headline: false,
  rule: 'source-cue',
};
const report: Report = {
  statements: [statement],
  sources: [{ id: 0, name: '港口工会', kind: 'org', aliases: ['工会'], hops: [] }],
};

it.each([
  ['林慧敏', 'role'],
  ['工会', 'org'],
  ['路透社', 'media'],
  ['陈树声', 'person'],
])('%s is a source of the kind %s', (name, kind) => {
  expect(chainOfNames([name], statement, report)).toEqual([{ name, kind }]);
});

it('keeps the order that the reader gave', () => {
  expect(chainOfNames(['路透社', '林慧敏'], statement, report).map(({ name }) => name)).toEqual(['路透社', '林慧敏']);
});
