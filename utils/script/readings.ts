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

const NUMERALS = '〇 一 二 三 四 五 六 七 八 九 十 百 千 万 亿';
const DIGITS = '0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９';

/** Characters that OpenCC takes for the rarer of two wherever none of its phrases stands. */
const CHARACTERS: readonly string[] = [
  `签簽 ${but('签', '标签 牙签 书签 抽签 竹签 棉签 便签 价签 药签 求签 摇签 掣签 解签 灵签 中签 签筒 签诗 签语 签条 签子')} ${each('议 同 约', '书签')}`,
  `范范 ${but('范', '规范 示范 模范 典范 防范 师范 风范 失范 就范 垂范 轨范 仪范 懿范 洪范 范围 范畴 范例 范本 范文 范式 范儿 范性 范型')}`,
  `岳岳 ${but('岳', '五岳 东岳 西岳 南岳 北岳 中岳 山岳 岳麓')}`,
  `郁郁 ${but('郁', '忧郁 抑郁 躁郁 悒郁 积郁 气郁 肝郁 沉郁 阴郁 葱郁 苍郁 蓊郁 郁郁 郁闷 郁结 郁金 郁积 郁愤 郁热 郁卒 郁症 郁血 郁火 郁林 郁南 郁江')}`,
  `岩岩 ${but('岩', '胡雪岩')}`,
  `喂餵 ${but('喂', '喂喂 喂， 喂, 喂！ 喂! 喂？ 喂? 喂： 喂、 喂。 喂… 喂” 喂」')}`,
  `余余 ${but(
    '余',
    [
      each(`${DIGITS} ${NUMERALS}`, '余'),
      each('多 其 业 剩 盈 残 结 节 冗 富 闲 空 净 宽 有 无 之 尚 仅 刑', '余'),
      each('年 月 天 日 周 时 米 里 元 岁 亩 丈 课 工 公 劫 厨 庆 扶 茶 赢 羡 烬', '余'),
      each('余', '额 震 波 地 生 热 量 温 款 粮 党 孽 晖 音 味 悸 光 烬 兴 暇 毒 怒 威 荫 留 缺 下 数 项 角 切 弦'),
      each('余', '姚 杭 干 庆 江 年 人 名 个 位 家 件 次 元 里 种 只 座 户 部 本 篇 倍 岁 亩 力 钱 利 罪 辉 韵 裕 存'),
      each('余', '脉 料 众 者 事 式 外 香 票 氯 压 响 绪 火 声 喘'),
    ].join(' '),
  )}`,
];

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
export const READINGS: readonly Reading[] = [...CHARACTERS, ...SYLLABLES].flatMap((line) => {
  const [pair = '', ...words] = line.split(' ');
  const [character = '', reads = ''] = pair;
  return words.map((entry) => {
    const [word = '', ...not] = entry.split('-');
    return { word, character, reads, not };
  });
});
