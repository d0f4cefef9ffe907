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
  same('家具', '家具', [
    '国家具',
    '专家具',
    '作家具',
    '大家具',
    '商家具',
    '买家具',
    '卖家具',
    '厂家具',
    '独家具',
    '全家具',
    '人家具',
    '店家具',
    '玩家具',
    '赢家具',
    '行家具',
  ]),
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
  // Names and compounds that are not in the tables
  same('当当网', '當當網'),
  same('防台独', '防台獨'),
  same('徐乾学', '徐乾學'),
];
