import type { NewsEntry } from './types.ts';

const same = (hans: string, hant: string, not: readonly string[] = []): NewsEntry => ({
  hans,
  tw: hant,
  hk: hant,
  not,
});

/** 着 of a verb before a word that makes another one with 著 (拿著名單 is no 著名); only Traditional text writes both alike. */
const during = (hans: string, hant: string, not: readonly string[] = []): NewsEntry => ({
  hans,
  tw: hant,
  hk: hant.replace('著', '着'),
  not,
  silent: ['hans'],
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
  same(
    '原著',
    '原著',
    [...'手力火陆眼重急'].map((next) => `原著${next}`),
  ),
  ...[
    ...['《', '多部', '多本', '散文', '短篇'].map((work) => [work, work] as const),
    ...([
      ['小说', '小說'],
      ['诗集', '詩集'],
      ['长篇', '長篇'],
      ['专著', '專著'],
    ] as const),
  ].map(([hans, hant]) =>
    same(
      `著有${hans}`,
      `著有${hant}`,
      [...'味接随看写'].map((verb) => `${verb}著有${hans}`),
    ),
  ),
  during('着名单', '著名單', ['着名单位', '着名单车', '着名单曲', '着名单口']),
  during('着名字', '著名字', ['着名字画', '着名字体', '着名字号']),
  during('着名牌', '著名牌', ['着名牌坊', '着名牌子', '着名牌照', '着名牌匾']),
  during('着白', '著白'),
  during('着书包', '著書包'),
  during('着书本', '著書本'),
  during('着作业', '著作業'),
  during('着作品', '著作品'),
  during('着录音', '著錄音'),
  during('着录影', '著錄影'),
  ...[
    ['拿', '拿'],
    ['抱', '抱'],
    ['捧', '捧'],
    ['读', '讀'],
    ['翻', '翻'],
    ['夹', '夾'],
  ].map(([hans, hant]) => during(`${hans}着书`, `${hant}著書`)),
  // 𫫇 is what the tables make of 噁, which hardly any font shows
  same('二噁英', '二噁英'),
  { hans: '挨打', tw: '挨打', hk: '捱打' },
  { hans: '挨骂', tw: '挨罵', hk: '捱罵' },
  { hans: '挨饿', tw: '挨餓', hk: '捱餓' },
  { hans: '挨揍', tw: '挨揍', hk: '捱揍' },
  { hans: '什么', tw: '什麼', hk: '甚麼' },
  // Names and compounds that are not in the tables
  same('当当网', '當當網'),
  same('防台独', '防台獨'),
  same('徐乾学', '徐乾學'),
  same('姜文', '姜文'),
];
