import { describe, expect, test } from 'vitest';
import { compact, inWhole, placeIn } from '../../../utils/attribution/compact.ts';
import { detect } from '../../../utils/attribution/detect.ts';
import type { Report } from '../../../utils/attribution/types.ts';
import { articleOf, linesOf } from './read.ts';

const compactText = (text: string): string => compact(articleOf(text)).article.text;

const PLAIN =
  '港口停摆两天\n港务局发言人温宁表示，首批船只周三进港。\n“我们没有收到通知，”码头工人阿列说，“直到早上。”';
const FOUND = linesOf(detect(articleOf(PLAIN)), PLAIN);

describe('what only sets the type of a text', () => {
  test.each([
    ['spaces behind marks', '\n温宁表示， 港口开了。 船来了', '\n温宁表示，港口开了。船来了'],
    ['ASCII marks behind Chinese', '\n温宁表示, 港口开了', '\n温宁表示,港口开了'],
    ['none behind a mark of a Latin phrase', '\nPort Authority, Ltd 表示', '\nPort Authority, Ltd表示'],
    ['spaces between Chinese and Latin', '\n温宁在 X 上说 5 月 开港', '\n温宁在X上说5月 开港'],
    ['indents and ends of lines', '\n　　温宁说 \n\u00a0\n　　船来了\u3000', '\n温宁说\n船来了'],
    ['what nobody sees', '\n温\u200b宁表\u00ad示，船\ufeff来了', '\n温宁表示，船来了'],
    ['nothing of a title but what nobody sees', ' 港口停摆： 温宁 不服\u200b\n文', '港口停摆： 温宁 不服\n文'],
    ['the empty line of a missing title stays', '\n\n温宁说', '\n温宁说'],
    ['nothing at all', '', ''],
  ])('%s', (_, text, expected) => {
    expect(compactText(text)).toBe(expected);
    expect(compactText(expected)).toBe(expected);
  });

  test('nothing is copied where nothing is left out', () => {
    const article = articleOf(PLAIN);
    expect(compact(article).article).toBe(article);
  });

  test('the title keeps its length', () => {
    const { article } = compact(articleOf(' 港口\u200b停摆 \n 文'));
    expect(article.text.slice(0, article.titleLength)).toBe('港口停摆');
  });

  test('places lead there and back', () => {
    const text = '\n 温宁 在 X 上， 说\u200b：\n\n船 来了 ';
    const { article, left } = compact(articleOf(text));
    const hop = { name: '', kind: 'person', resolution: 'text' } as const;
    for (let at = 0; at < article.text.length; at++) {
      const report: Report = {
        statements: [
          {
            content: [[at, at + 1]],
            cue: null,
            chain: [{ ...hop, source: [at, at + 1] }],
            type: 'direct',
            stance: 'says',
            headline: false,
            rule: 'free-quotation',
          },
        ],
        sources: [],
      };
      const [statement] = inWhole(report, left).statements;
      const [start, end] = statement?.content[0] ?? [0, 0];
      expect(text.slice(start, end)).toBe(article.text[at]);
      expect(statement?.chain[0]?.source).toEqual([start, end]);
      expect(placeIn(left, start)).toBe(at);
    }
  });

  test.each([
    ['spaces behind marks', (text: string) => text.replace(/[，。]/g, '$& ')],
    ['zero-width spaces', (text: string) => text.replace(/[\u4e00-\u9fff]{3}/g, '$&\u200b')],
    ['soft hyphens', (text: string) => text.replace(/[\u4e00-\u9fff]{2}/g, '$&\u00ad')],
    ['empty and indented lines', (text: string) => text.replace(/\n/g, '\n \n　　')],
  ])('the same statements are found with %s', (_, set) => {
    const text = set(PLAIN);
    const lines = linesOf(detect(articleOf(text)), text).map((line) =>
      line.replace(/[\u200b\u00ad]|(?<=[，。]) /g, ''),
    );
    expect(lines).toEqual(FOUND);
    expect(lines).toHaveLength(2);
  });
});
