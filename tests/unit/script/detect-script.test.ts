import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJapaneseOrKorean, scriptOf } from '../../../utils/script/detect-script.ts';
import { convertOpencc } from '../../../utils/script/opencc.ts';
import { articleTexts, longSentences } from './articles.ts';
import { anyText } from './texts.ts';

describe('scriptOf', () => {
  it.each([
    ['记者从会上获悉', 'zh-Hans'],
    ['記者從會上獲悉', 'zh-Hant'],
    ['发', 'zh-Hans'],
    ['他引用了「皇后說」三个字，然后离开会场', 'zh-Hans'],
    ['專輯《东风》在台北發行，樂迷排隊', 'zh-Hant'],
    ['以后他几乎天天坐在家中看天空', 'zh-Hans'],
    ['文章引用了『となり』一詞，並說明來歷與讀者的誤解', 'zh-Hant'],
    ['導演宮崎駿與滝田洋二郎獲得這項榮譽', 'zh-Hant'],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  it.each([
    ['nothing', ''],
    ['no Chinese', 'No comment, said the spokesperson in 2024.'],
    ['characters of both scripts', '人工智能'],
    ['a few characters that Traditional text may hold', '皇后'],
    ['as much of one as of the other', '这這'],
    ['Japanese', '首相は記者会見を開いた'],
    ['Japanese without kana', '経済対策発表、与党幹部'],
    ['Korean', '대통령은 國會에서 연설했다'],
  ])('is undecided on %s', (_, text) => {
    expect(scriptOf(text)).toBeNull();
  });

  it('says what is Japanese or Korean', () => {
    expect(isJapaneseOrKorean('首相は記者会見を開いた')).toBe(true);
    expect(isJapaneseOrKorean('대통령은 연설했다')).toBe(true);
    expect(isJapaneseOrKorean('人工智能')).toBe(false);
    expect(isJapaneseOrKorean('')).toBe(false);
  });

  it('takes any text', () => {
    fc.assert(fc.property(anyText, (text) => [null, 'zh-Hans', 'zh-Hant'].includes(scriptOf(text))));
  });
});

describe.skipIf(articleTexts.length === 0)('on the sentences of real articles', () => {
  const sentences = longSentences();
  const simplified = sentences.flatMap((sentence) => [
    convertOpencc(sentence, 'tw2s'),
    convertOpencc(sentence, 'hk2s'),
  ]);
  const traditional = simplified.flatMap((sentence) => [
    convertOpencc(sentence, 's2tw'),
    convertOpencc(sentence, 's2hk'),
  ]);

  it.each([
    ['zh-Hans', simplified],
    ['zh-Hant', traditional],
  ] as const)('is right on 99.5 %% of them in %s', (script, list) => {
    const right = list.filter((sentence) => scriptOf(sentence) === script).length;
    expect(right / list.length).toBeGreaterThanOrEqual(0.995);
  });
});
