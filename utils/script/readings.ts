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
const DAYS = Array.from({ length: 400 }, (_, i) => i + 1).join(' ');
const HEADS = '部 市 校 院 家 会 事 局 省 县 镇 乡 村 州 厅 司 处 所 科 社 团 队 船 机 议 班 组 店 行 馆 署 站 书 员';

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

/** Where a word of the dictionary stands across two words of the text, or is the rarer of two that are written alike. */
const WORDS: readonly string[] = [
  `里裏 里正在`,
  `里里 的里雅斯特`,
  // 後: not the queen (后), whoever she is queen of
  `后後 ${each(`半 ${DAYS}`, '天后')} 天后半 风后 国歌后 后退 ${each('合影 观影 摄影 投影 留影 电影 电视 影视', '后')}`,
  `后後 ${each('解 查 开 启 密', '封后')} ${but('球后', '羽坛球后 羽球球后 网坛球后 网球球后 世界球后 一代球后 前球后 新球后')}`,
  // 發: not hair (長髮)
  `发發 ${each(HEADS, '长发')} ${each('先 医 学 女 男', '生发')} 发炎 发长文`,
  `须須 ${each(`${HEADS} 成 增`, '长须')}`,
  // 只: not the measure word
  `只只 ${but('是只', '是只猫 是只狗 是只鸟 是只羊 是只兔 是只熊 是只鸡 是只老虎 是只纸老虎')} 别只 多半只 大半只`,
  `只只 ${each('名 订 清 账 保 菜 传 简', '单只')} ${each('大 最 至 顶 差不', '多只')}`,
  `只隻 只可转债 只可交换债 只可爱 ${but('万只', each('万只', '有 能 是 会 够 要 为 占 因 用 不过'))}`,
  `出出 ${but('一出', `${each('一出', '戏 好戏 大戏 闹剧 悲剧 喜剧 话剧 京剧 歌剧 舞剧 粤剧 折子戏 双簧 苦肉计 空城计')} ${each('哪 唱 演 演了 是 像 又', '一出')}`)} 一出口`,
  `准准 ${but('不准', `不准备 不准确 不准时 不准头 说不准会 ${each('也说 还说 都说 瞄 看 拿 算 猜 测 打 摸 吃 握 捏 量 得 很 太', '不准')}`)}`,
  `系繫 系安全带 系领带 系红领巾 系围裙`,
  `并並 ${but('并成', '合并成 归并成 撤并成 裁并成 兼并成')} ${but('并为', '合并为 归并为 撤并为 裁并为 兼并为 改并为')}`,
  `并並 ${each('并发', '来 给 展 挥 文 函 声 誓 售 行 射 放 去 推 帖 微 问')}`,
  `了了 ${each('写 注 点 查 挑 指 讲 言 探 载 列', '明了')}`,
  `赞讚 点赞 按赞 怒赞 ${but('获赞', '获赞助 获赞同 获赞成')} ${but('力赞', '力赞成')} ${each('赞', '他 她 其')}`,
  `家家 ${each('家私', '募 人 立 营 有 企')} 家俱乐部`,
  `几幾 ${each('案几', '乎 经 度 名 个 天')}`,
  `摆擺 ${each('下摆', '了 着 放 满 出 开 摊')}`,
  `云雲 仍有云 空有云 没有云 ${each('有云', '层 雨 端 南')}`,
  `干幹 ${each('他 她 你 我 们 所 人', '干的')} ${each('干的', '活 事 勾当 坏事 好事 工作')}`,
  `干乾 干散货`,
  `冲沖 冲咖啡 冲奶粉 冲厕 冲抵`,
  `冲衝 冲人气`,
  `划划 划独木舟 划橡皮艇 划皮艇 划桨`,
  `游游 游进决赛 游进半决赛 ${each('游', '到对岸 到岸 向岸 向对岸 过海峡 过河')}`,
  `制製 ${each('自制', '炸 爆 武器 枪 火箭 火器 炮 手雷 燃烧瓶 无人机 口罩 木筏')}`,
  // Plain forms that the press has where the tables have learned ones
  `克克 首相克 外相克 ${but('克制', '克制造 克制作 克制品 克制药 克制片 坦克制 攻克制 马克制')}`,
  `回回 回流 回音`,
  `升升 拉升`,
  `折折 折合`,
  `汇匯 汇报`,
  `佣佣 抽佣 分佣`,
  `台台 总台 服务台`,
  `娘娘 娘家`,
  `昆昆 昆山`,
  `广廣 推广部`,
  `志志 ${but('志愿', '杂志愿 日志愿')}`,
  `舍捨 外舍不得`,
  `钟鐘 响了钟 来钟`,
  // Surnames before what a person is called by
  `涂涂 ${each('涂', '某 先生 女士')}`,
  `朴朴 ${each('朴', '某 先生 女士')}`,
];

/** Each line: a character and what it reads, then the words in which it does, each with the longer words that are none behind hyphens. */
export const READINGS: readonly Reading[] = [...CHARACTERS, ...SYLLABLES, ...WORDS].flatMap((line) => {
  const [pair = '', ...words] = line.split(' ');
  const [character = '', reads = ''] = pair;
  return words.map((entry) => {
    const [word = '', ...not] = entry.split('-');
    return { word, character, reads, not };
  });
});
