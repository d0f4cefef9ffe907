import type { NewsEntry } from './types.ts';

const same = (hans: string, hant: string, not: readonly string[] = []): NewsEntry => ({
  hans,
  tw: hant,
  hk: hant,
  not,
});

/** Words in which the character conversion of OpenCC 1.4.2 goes wrong in news, or that the press of a region writes otherwise. */
export const CHARACTER_WORDS: readonly NewsEntry[] = [
  // The press writes the plain character where the dictionaries have a learned one
  same('了解', '了解'),
  same('扎实', '扎實', ['包扎实']),
  same('焚毁', '焚毀'),
  same('烧毁', '燒毀'),
  same('销毁', '銷毀'),
  same('诋毁', '詆毀'),
  same('家具', '家具'),
  same('胡同', '胡同'),
  same('弦乐', '弦樂'),
  same('回归', '回歸'),
  // 明了 (clear) in what is a verb with 了
  same('阐明了', '闡明了'),
  same('说明了', '說明了'),
  same('表明了', '表明了'),
  same('证明了', '證明了'),
  same('声明了', '聲明了'),
  same('发明了', '發明了'),
  same('标明了', '標明了'),
  same('合作伙伴', '合作夥伴'),
  { hans: '计划', tw: '計畫', hk: '計劃', not: ['设计划', '统计划', '估计划', '会计划'] },
  // 并 (and) before a verb with 发, which the tables take for 并发 (concurrent)
  same('并发布', '並發布'),
  same('并发表', '並發表'),
  same('并发出', '並發出'),
  same('并发动', '並發動'),
  same('并发起', '並發起'),
  same('并发送', '並發送'),
  same('并发现', '並發現'),
  same('并开出', '並開出'),
  // 畫 where Taiwan also writes it for 劃
  same('企划', '企劃'),
  same('策划', '策劃'),
  same('筹划', '籌劃'),
  same('规划', '規劃'),
  // 著 (to write, to be known) where the tables see 着
  same('编著', '編著'),
  same('论著', '論著'),
  same('土著', '土著', ['本土著', '国土著', '领土著', '乡土著', '水土著', '泥土著', '尘土著']),
  same('遗著', '遺著'),
  same('译著', '譯著'),
  same('专著', '專著'),
  same('卓著', '卓著'),
  { hans: '什么', tw: '什麼', hk: '甚麼' },
  // Names and compounds that are not in the tables
  same('当当网', '當當網'),
  same('防台独', '防台獨'),
  same('徐乾学', '徐乾學'),
  same('姜文', '姜文'),
];
