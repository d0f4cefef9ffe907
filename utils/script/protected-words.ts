/**
 * Frequent words of Simplified news whose first character has several Traditional forms. OpenCC takes the longest word from the left, so a
 * short word that happens to end in that character takes it away: 歌|手表|示 → 歌手錶示, 粉|丝发|布 → 粉絲髮布, 年|历|史. Here the word that
 * follows wins. Each line: the character, then what follows it.
 */
export const PROTECTED_WORDS: readonly string[] = [
  '出 现 席 台 口 生 版 来 去 任 发 动 售 手 面 于 身 局 行 资 具 示',
  '历 史 任 届 经',
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
  '钟 表',
  '准 入 备 许 则 确 时',
].flatMap((line) => {
  const [first, ...rest] = line.split(' ') as [string, ...string[]];
  return rest.map((next) => first + next);
});

/** Each of `before` in front of the protected words that begin with the last character of it. */
const before = (beginnings: string, middle: string, endings: string): string[] =>
  beginnings.split(' ').flatMap((first) => [...endings].map((last) => `${first}${middle}${last}`));

/** Where the word before wins after all (皇后|来访, 若干|部门, 一只|有毒的, 关系|统一, 上游|行业). */
export const PROTECTION_ENDS: readonly string[] = [
  ...before('皇 王 太 天 影 视 歌', '后', '来果续者期方面台卫勤'),
  ...before('一 两 二 三 四 五 六 七 八 九 十 几', '只', '有是能要会不好怕想剩可需用见占在为对得限因说知'),
  ...before('多', '只', '有能会在要用为'),
  ...before('船', '只', '会不可需占在为对得因'),
  ...before('若', '干', '预部事线'),
  ...before('关 联', '系', '统列数'),
  ...before('头 毛', '发', '育展示表'),
  ...before('头 毛', '发生', '长'),
  ...before('上 中 下', '游', '行客击览说'),
  ...before('便 拉 泡 挂 吃 煮 削 酱 肉 凉 汤 炒', '面', '对临向积前貌试世谈子孔部具板值上见'),
  ...before('标 基 水 精', '准', '入备许则确时'),
  ...before('机 体 限 管 控 抑 强 编 复', '制', '造'),
  ...before('关 备', '注', '意重定视'),
  ...before('牙 标 书', '签', '名字发下'),
  ...before('收', '获', '得奖'),
];
