/**
 * Frequent words of Simplified news whose first character has several Traditional forms. OpenCC takes the longest word from the left, so a
 * short word that happens to end in that character takes it away: 歌|手表|示 → 歌手錶示, 粉|丝发|布 → 粉絲髮布, 年|历|史. Here the word that
 * follows wins. Each line: the character, then what follows it.
 */
export const PROTECTED_WORDS: readonly string[] = [
  '出 现 席 台 口 生 版 来 去 任 发 动 售 手 面 于 身 局 行 资 具 示',
  '历 史 任 时 届 经 来 年 程',
  '只 有 是 能 要 会 不 好 怕 想 剩 可 需 用 见 占 在 为 对 得 限 因 说 知',
  '发 布 表 生 现 展 起 言 出 动 射 行 放 送 文 挥 明 电 酵 烧 觉 作 达 改委 给 往 售 声 问 怒 病 火 誓 威 帖 推 力 货 票 热 源 泄 育 还 难',
  '回 归 应 复 答 顾 国 家 收 升 报 忆 到 来 去',
  '干 预 涉 扰 旱 净 脆 燥 部 事 警 线 活',
  '当 局 选 地 时 天 年 前 日 中 事 作 做 晚 场 初 即 成',
  '征 服 收 求 兵 战 用 税',
  '注 意 册 入 射 重 定 视 资',
  '游 行 客 戏 说 击 览',
  '系 统 列 数',
  '签 署 订 证 约 字 名 发 下',
  '获 得 悉 释 批 准 胜 奖 知 救 刑 选',
  '表 示 明 达 现 态 决 演 扬 述',
  '采 取 访 用 购 集 纳 样 矿',
  '面 对 临 向 积 前 貌 试 世 谈 子 孔 部 具 板 值 上 见',
  '制 裁 度 定 止 约 订 服 衡 造',
  '后 来 果 续 者 期 方 面 台 卫 勤',
  '冲 突 击 上 破 绳',
  '准 入 备 许 则 确 时',
].flatMap((line) => {
  const [first, ...rest] = line.split(' ') as [string, ...string[]];
  return rest.map((next) => first + next);
});

/** Where the word before wins after all (皇后|来访, 若干|部门, 一只|有毒的, 关系|统一, 头发|生长). */
export const PROTECTION_ENDS: readonly string[] = [
  ...'皇王太天影视歌'.split('').flatMap((before) => [...'来果续者期方面台卫勤'].map((after) => `${before}后${after}`)),
  ...'一两二三四五六七八九十几多'
    .split('')
    .flatMap((before) => [...'有能会在要用为'].map((after) => `${before}只${after}`)),
  ...['若干预', '若干部', '若干事', '若干线'],
  ...['关系统', '联系统', '体系统', '派系统', '星系统'],
  ...['头发生长', '毛发生长', '头发展示', '头发表面', '白发现', '出发动', '出发现', '出发生', '开发表', '研发表'],
  ...['关注意', '关注重', '备注意', '适当地', '恰当地', '正当地', '不当地', '妥当地', '相当地', '应当年'],
  ...['方便面对', '方便面前', '方便面向', '吃面前', '煮面前'],
  ...[
    '机制造',
    '体制造',
    '限制造',
    '管制造',
    '控制造',
    '抑制造',
    '强制造',
    '编制造',
    '复制造',
    '机制度',
    '强制约',
    '体制度',
    '远征服',
    '长征服',
    '特征服',
    '一出面',
    '发出现',
    '支出现',
  ],
  ...[
    '牙签名',
    '标签名',
    '书签名',
    '收获得',
    '标准则',
    '标准确',
    '标准许',
    '标准时',
    '水准确',
    '对准确',
    '精准确',
    '精准备',
  ],
];
