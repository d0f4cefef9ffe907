import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as anchorOf } from '../../../utils/anchor/describe.ts';
import { indexText, locate } from '../../../utils/anchor/locate.ts';
import { slice } from '../../../utils/span.ts';

const PAGE = `港口工会投票
海事局说，周三有12艘货轮在外海等候，其中3艘装着粮食。工会主席林慧敏表示，码头工人将在周五开始罢工。
记者从海关了解到，今年前四个月的货运量下降了8.5%，是九年来最大的跌幅。
工会主席林慧敏表示，谈判还会继续。码头经理没有回应记者的提问。`;

const anchorAt = (quote: string, page = PAGE, nth = 0) => {
  let start = page.indexOf(quote);
  for (let n = 0; n < nth; n++) start = page.indexOf(quote, start + 1);
  return anchorOf(page, [start, start + quote.length]);
};
const find = (page: string, quote: string, nth = 0) => {
  const located = locate(indexText(page), anchorAt(quote, PAGE, nth));
  return { ...located, now: located.span && slice(page, located.span) };
};

test('an unchanged page gives the same span back', () => {
  expect(find(PAGE, '货运量下降了8.5%')).toMatchObject({
    how: 'exact',
    score: 1,
    ambiguous: false,
    now: '货运量下降了8.5%',
  });
});

test.each([
  [
    'text put before it',
    `更新：本文有改动。\n${PAGE}`,
    '码头工人将在周五开始罢工',
    '码头工人将在周五开始罢工',
    'exact',
  ],
  [
    'the page in Traditional characters',
    '港口工會投票\n海事局說，週三有12艘貨輪在外海等候，其中3艘裝著糧食。',
    '货轮在外海等候',
    '貨輪在外海等候',
    'script',
  ],
  [
    'a line broken inside',
    PAGE.replace('外海等候', '外海\n　　等候'),
    '货轮在外海等候',
    '货轮在外海\n　　等候',
    'script',
  ],
  ['one figure changed', PAGE.replace('8.5%', '8.6%'), '货运量下降了8.5%', '货运量下降了8.6%', 'fuzzy'],
  ['a figure grown by a digit', PAGE.replace('12艘', '103艘'), '12艘', '103艘', 'fuzzy'],
  ['a figure that lost its fraction', PAGE.replace('8.5%', '9%'), '下降了8.5%', '下降了9%', 'fuzzy'],
  ['a short figure changed', PAGE.replace('12艘', '14艘'), '12艘', '14艘', 'fuzzy'],
  [
    'words changed',
    PAGE.replace('在周五开始罢工', '从周五起罢工'),
    '码头工人将在周五开始罢工',
    '码头工人将从周五起罢工',
    'fuzzy',
  ],
  [
    'words put in',
    PAGE.replace('最大的跌幅', '最大的一次跌幅'),
    '是九年来最大的跌幅',
    '是九年来最大的一次跌幅',
    'fuzzy',
  ],
])('%s', (_, page, quote, now, how) => {
  expect(find(page, quote)).toMatchObject({ now, how });
});

test.each([
  ['the claim is gone', PAGE.replace('码头工人将在周五开始罢工', ''), '码头工人将在周五开始罢工'],
  ['another page', '邻市的图书馆星期一重新开放。馆长说，修缮花了两年时间，读者可以预约参观。', '货运量下降了8.5%'],
  ['another page with the same name', '图书馆请来了工会主席林慧敏。', '工会主席'],
  ['an empty page', '', '码头经理'],
])('%s: an orphan', (_, page, quote) => {
  expect(find(page, quote)).toEqual({ span: null, how: 'orphan', score: 0, ambiguous: false, now: null });
});

test('a repeated phrase is told apart by its context, wherever it moves', () => {
  const moved = `更新。\n${PAGE.replace('海事局', '本地海事局')}`;
  const places = [0, 1].map((nth) => find(moved, '工会主席林慧敏表示', nth));
  expect(places.map(({ span }) => span?.[0])).toEqual([moved.indexOf('工会主席林'), moved.lastIndexOf('工会主席林')]);
  expect(places.map(({ ambiguous }) => ambiguous)).toEqual([false, false]);
});

test('a changed figure is not looked for where the old one still stands in another sentence', () => {
  const page = '东城的产量增长5%，西城的产量增长5%，南城的产量增长5%。';
  const start = page.indexOf('西城的产量增长') + 7;
  const now = page.replace('西城的产量增长5%', '西城的产量增长6%');
  expect(locate(indexText(now), anchorOf(page, [start, start + 2]))).toMatchObject({
    span: [start, start + 2],
    how: 'fuzzy',
  });
});

test('a long passage that moved and was edited a little is found; a short one is not taken for another', () => {
  const sentence = '记者从海关了解到，今年前四个月的货运量下降了8.5%，是九年来最大的跌幅。';
  const others = '市政府昨天公布了新的公交线路。图书馆星期一重新开放。气象台预计夜间有雨。';
  const page = `${others}${sentence.replace('记者从海关了解到', '记者向海关了解到')}${others}`;
  expect(find(page, sentence)).toMatchObject({ how: 'fuzzy', now: sentence.replace('从海关', '向海关') });
  expect(find(page, '记者从海关了解到').span).toBeNull();
});

test('repeats that nothing tells apart are said to be ambiguous', () => {
  const line = '本报记者摄于码头。';
  const page = line.repeat(12);
  const anchor = anchorOf(page, [45, 53]);
  expect(locate(indexText(page), anchor)).toMatchObject({ span: [45, 53], ambiguous: false });
  expect(locate(indexText(`图：${page}`), anchor)).toMatchObject({ how: 'exact', ambiguous: true });
});

test('context of any length is taken, and costs little', () => {
  const before = Array.from({ length: 1500 }, (_, n) => `第${n}号货轮在外海等候。`).join('');
  const after = Array.from({ length: 1500 }, (_, n) => `第${n}号码头没有回应。`).join('');
  const quote = '工会主席林慧敏表示，谈判还会继续';
  const anchor = {
    quote: { exact: quote, prefix: before, suffix: after },
    position: { start: before.length, end: before.length + quote.length },
  };
  const page = `更新。${before.slice(0, -1)}；${quote.replace('谈判还会', '谈判将会')}${after}`;
  const begin = performance.now();
  expect(locate(indexText(page), anchor)).toMatchObject({
    span: [before.length + 3, before.length + 3 + quote.length],
    how: 'fuzzy',
  });
  expect(performance.now() - begin).toBeLessThan(1000);
});

const unit = fc.constantFrom(...'港口工會会議议说說1二3 。，\n\ud842\udfb7a', '\ud83d');
const text = fc.string({ unit, minLength: 1, maxLength: 120 });

test('law: what was described is located, exactly where it was', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (page, a, b) => {
      const [start, end] = [a % page.length, (b % page.length) + 1].sort((x, y) => x - y) as [number, number];
      fc.pre(start < end);
      expect(locate(indexText(page), anchorOf(page, [start, end]))).toEqual({
        span: [start, end],
        how: 'exact',
        score: 1,
        ambiguous: false,
      });
    }),
  );
});

test('law: whatever is located lies in the text, and says exact only for the same words', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (page, other, a, b) => {
      const [start, end] = [a % page.length, (b % page.length) + 1].sort((x, y) => x - y) as [number, number];
      fc.pre(start < end);
      const { span, how, score } = locate(indexText(other), anchorOf(page, [start, end]));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(span === null).toBe(how === 'orphan');
      if (span) {
        expect(0 <= span[0] && span[0] < span[1] && span[1] <= other.length).toBe(true);
        expect(how === 'exact').toBe(slice(other, span) === slice(page, [start, end]));
      }
    }),
  );
});
