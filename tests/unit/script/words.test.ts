import { describe, expect, it } from 'vitest';
import { foldCharacters } from '../../../utils/script/fold-characters.ts';
import { findWords, indexWords } from '../../../utils/script/words.ts';

const found = (text: string, ...words: Parameters<typeof indexWords>[0][]) =>
  findWords(foldCharacters(text), indexWords(words.flatMap((list) => [...list]))).map(
    ({ start, end, to }) => `${text.slice(start, end)}→${to}`,
  );

describe('findWords', () => {
  it('takes the longest word at each place, from the left', () => {
    const words = [
      { from: '网络', to: '網路' },
      { from: '网络安全', to: '網路安全' },
      { from: '安全局', to: '安全局' },
    ];
    expect(found('网络安全局和网络', words)).toEqual(['网络安全→網路安全', '网络→網路']);
  });

  it('finds a word in either script', () => {
    expect(found('網絡与网络', [{ from: '網絡', to: '網路' }])).toEqual(['網絡→網路', '网络→網路']);
  });

  it('does not fire inside the longer words of its entry, and tries a shorter word then', () => {
    const words = [
      { from: '的士', to: '計程車', not: ['的士兵', '目的士'] },
      { from: '的', to: '之' },
    ];
    expect(found('的士与美国的士兵', words)).toEqual(['的士→計程車', '的→之']);
  });

  it('lets a form of the entry guard only the shorter ones', () => {
    const words = [
      { from: '厄瓜多', to: '厄瓜多尔', not: ['厄瓜多爾'] },
      { from: '厄瓜多爾', to: '厄瓜多尔', not: ['厄瓜多爾'] },
    ];
    expect(found('厄瓜多與厄瓜多爾', words)).toEqual(['厄瓜多→厄瓜多尔', '厄瓜多爾→厄瓜多尔']);
    expect(found('厄瓜多爾', words.slice(0, 1))).toEqual([]);
  });

  it('keeps Latin words whole', () => {
    expect(
      found('U盘 CPU盘 AI 和 AIDS', [
        { from: 'U盘', to: '隨身碟' },
        { from: 'AI', to: '人工智慧' },
      ]),
    ).toEqual(['U盘→隨身碟', 'AI→人工智慧']);
  });

  it('lets the first of two equal words stand', () => {
    expect(
      found('土豆', [
        { from: '土豆', to: '馬鈴薯' },
        { from: '土豆', to: '花生' },
      ]),
    ).toEqual(['土豆→馬鈴薯']);
  });
});
