import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { detect } from '../../../utils/attribution/detect.ts';
import type { ArticleText, Report } from '../../../utils/attribution/types.ts';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';
import { slice } from '../../../utils/span.ts';

/** A body without a title, or with one where the first line is not empty. */
export const articleOf = (text: string, publisher: string | null = null): ArticleText => ({
  text,
  titleLength: Math.max(0, text.indexOf('\n')),
  publisher,
  credits: [],
  url: null,
});

const traditional = ToTraditional({ from: 'cn', to: 't' });
const simplified = ToSimplified({ from: 't', to: 'cn' });

/** One line a statement: `name<kind> > name<kind> | cue | content … content`, folded so that both scripts read alike. */
export const linesOf = ({ statements }: Report, text: string): readonly string[] =>
  statements.map(({ chain, cue, content }) =>
    foldCharacters(
      [
        chain.map(({ name, kind }) => `${name}<${kind}>`).join(' > '),
        cue ? slice(text, cue) : '',
        content.map((span) => slice(text, span)).join(' … '),
      ].join(' | '),
    ),
  );

export const read = (text: string, publisher: string | null = null): readonly string[] =>
  linesOf(detect(articleOf(text, publisher)), text);

/** A sentence or paragraphs, and what must be read out of it: nothing where the list is empty. */
export type Case = readonly [text: string, expected: readonly string[]];

/** One test a case: as written, and in its twins in both scripts. The text is a body; a title is given as a first line that ends in `¶`. */
export const readsAs = (cases: readonly Case[]): void => {
  for (const [written, expected] of cases) {
    test(written, () => {
      const body = written.includes('¶') ? written.replace('¶', '\n') : `\n${written}`;
      const lines = expected.map(foldCharacters);
      expect(read(body)).toEqual(lines);
      expect(read(traditional(body))).toEqual(lines);
      expect(read(simplified(body))).toEqual(lines);
    });
  }
};
