/** How one character of a Simplified word reads in Traditional, except inside the longer words of `not`; its other characters read as they do alone. */
export interface Reading {
  readonly word: string;
  readonly character: string;
  readonly reads: string;
  readonly not: readonly string[];
}

/** Each of `endings` behind `beginning`. */
const each = (beginnings: string, endings: string): string =>
  beginnings
    .split(' ')
    .flatMap((beginning) => endings.split(' ').map((ending) => beginning + ending))
    .join(' ');

/** Each word followed by the longer ones that it is kept out of, as a line of the table has it. */
const but = (word: string, longer: string): string => [word, ...longer.split(' ')].join('-');

/**
 * 里 as a syllable of a foreign name: the phrases have some names, in all others it would read 裡 (埃裡克). Left out are syllables that often
 * stand before or after 里 in its other meaning.
 */
const SYLLABLES: readonly string[] = [
  ...[
    '埃 艾 奥 芭 彼 勃 丹 蒂 迪 厄 恩 尔 菲 弗 亨 赫 霍 贾 杰 莱 兰 勒 雷 莉 卢 鲁 伦 罗 洛 玛 马 蒙 摩 姆 娜 奈 尼 涅 努',
    '佩 齐 契 萨 塞 桑 瑟 舒 坦 泰 陶 汀 韦 沃 希 辛 雅 扬 耶 伊 兹 佐',
  ].map((syllables) => each(syllables, '里')),
  '里夫斯 里皮 里维拉 里维埃拉 里瓦斯 里瓦尔多 里希特 里诺 里姆 里弗斯 里贝 里卡多 里耶卡 里米尼 里格斯 里佐 法里德 塔里克 穆里',
  but('帕里', '手帕里'),
  but('维里', '思维里 纤维里'),
  but('默里', '沉默里 幽默里 静默里'),
  but('泽里', '沼泽里'),
  each('库里', '砍 轰 命中 投进 三分 缺阵 复出 受伤'),
  but('里约', `里约有 ${each('这 那 家 夜 城 市 县 区 村 校 厂 馆 店', '里约')}`),
  but('里奇', '里奇怪 里奇迹 里奇特 里奇妙 里奇葩'),
  but('里克', '里克服 里克制 里克扣 里克隆'),
].map((words) => `里里 ${words}`);

/** Each line: a character and what it reads, then the words in which it does, each with the longer words that are none behind hyphens. */
export const READINGS: readonly Reading[] = SYLLABLES.flatMap((line) => {
  const [pair = '', ...words] = line.split(' ');
  const [character = '', reads = ''] = pair;
  return words.map((entry) => {
    const [word = '', ...not] = entry.split('-');
    return { word, character, reads, not };
  });
});
