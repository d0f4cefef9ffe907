import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOutlet, nameCollides } from '../../../utils/outlets/find-outlet.ts';
import { outletName } from '../../../utils/outlets/outlet-name.ts';
import { outletNames } from '../../../utils/outlets/outlet-names.ts';
import { OUTLETS } from '../../../utils/outlets/outlets.ts';
import type { Outlet } from '../../../utils/outlets/types.ts';

const byId = (id: string): Outlet => {
  const outlet = OUTLETS.find((one) => one.id === id);
  if (!outlet) throw new Error(`no outlet ${id}`);
  return outlet;
};

describe('findOutlet', () => {
  it.each([
    ['金融时报', 'ft'],
    ['伦敦金融时报', 'ft'],
    ['倫敦《金融時報》', 'ft'],
    ['英国金融时报', 'ft'],
    ['FT', 'ft'],
    ['ft', 'ft'],
    ['ＦＴ', 'ft'],
    ['FT中文网', 'ft-chinese'],
    ['CNN', 'cnn'],
    ['美國有線電視新聞網', 'cnn'],

    ['路透', 'reuters'],
    ['彭博資訊', 'bloomberg'],
    ['彭博社', 'bloomberg'],
    ['紐時', 'nyt'],
    ['《紐約時報》', 'nyt'],
    ['纽约时报网站', 'nyt'],
    ['紐約時報中文網', 'nytimes-chinese'],
    ['半島電視台', 'al-jazeera'],
    ['半島電視臺', 'al-jazeera'],
    ['雪梨晨鋒報', 'smh'],
    ['悉尼先驱晨报', 'smh'],
    ['霍士新聞', 'fox-news'],
    ['福斯新聞', 'fox-news'],
    ['TheVerge.com', 'the-verge'],
    ['The  Verge', 'the-verge'],
    ['富比士雜誌', 'forbes'],
    ['《自然》杂志', 'nature'],
    ['《科學》期刊', 'science'],
    ['自然', 'nature'],
    ['中央社', 'cna'],
    ['中央通訊社', 'cna'],
    ['香港01', 'hk01'],
    ['HK01', 'hk01'],
    ['法廣', 'rfi'],
    ['人民報', 'renminbao'],
    ['人民日報', 'people-daily'],
    ['俄新社', 'ria-novosti'],
    ['國際文傳電訊社', 'interfax'],
    ['北韓中央通訊社', 'kcna'],
  ])('%s is %s', (name, id) => {
    expect(findOutlet(name)?.id).toBe(id);
  });

  it.each([
    ['英国《卫报》', 'guardian'],
    ['英媒《每日邮报》', 'daily-mail'],
    ['日本共同社', 'kyodo'],
    ['南韓《朝鮮日報》', 'chosun'],
    ['韩国韩联社', 'yonhap'],
    ['法国《世界报》', 'le-monde'],
    ['德國《世界報》', 'welt'],
    ['西班牙《世界报》', 'el-mundo'],
    ['香港《明報》', 'mingpao'],
    ['官媒《环球时报》', 'global-times'],
    ['馬來西亞《東方日報》', 'oriental-daily-my'],
    ['台灣中央社', 'cna'],
    ['外媒路透社', 'reuters'],
  ])('takes the country off %s', (name, id) => {
    expect(findOutlet(name)?.id).toBe(id);
  });

  it.each([
    ['another country’s', '法国《卫报》'],
    ['a word with 网站', '科学网站'],
    ['a longer word', '美国中央情报局'],
    ['a person', '彭博然'],
    ['a bare country', '英国'],
    ['a bare suffix', '网站'],
    ['nothing', ''],
    ['marks only', '《》'],
    ['an inherited property', 'constructor'],
  ])('finds none in %s: %s', (_, name) => {
    expect(findOutlet(name)).toBeNull();
  });

  it('finds each outlet by each of its names, in both scripts', () => {
    for (const outlet of OUTLETS) {
      for (const name of outletNames(outlet)) expect(findOutlet(name)?.id).toBe(outlet.id);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => [null, 'object'].includes(findOutlet(name) && 'object')),
    );
  });
});

describe('nameCollides', () => {
  it.each([
    ['上报', '乡镇须逐级上报灾情。'],
    ['天下', '这家小店闻名天下。'],
    ['时代', '这是一个变化的时代。'],
    ['連線', '記者現場連線。'],
    ['財富', '財富差距擴大。'],
    ['自然', '他神态自然。'],
    ['明报', '说明报告尚未公布。'],
    ['中国网', '中国网民超过十亿。'],
    ['俄罗斯报', '俄罗斯报复性关税生效。'],
    ['独立报', '独立报告将于下月发表。'],
    ['点新闻', '焦点新闻在晚间播出。'],
    ['钱报', '有人花钱报名。'],
    ['台视', '平台视频被下架。'],
    ['新生报', '新生报到在九月。'],
    ['今日俄罗斯', '今日俄罗斯再次空袭。'],
    ['界面', '新的操作界面更简单。'],
    ['多维', '多维度比较。'],
    ['Time', 'Time is short.'],
    ['nature', 'By nature.'],
  ])('%s is also part of other sentences: %s', (name, sentence) => {
    expect(sentence).toContain(name);
    expect(nameCollides(name)).toBe(true);
  });

  it.each([
    '路透社',
    '金融时报',
    '紐約時報',
    '新华社',
    '中央社',
    'CNN',
    'BBC',
    '自由時報',
    '聯合早報',
    '财新',
    '《時代》雜誌',
    '天下雜誌',
  ])('%s is an outlet wherever it stands', (name) => {
    expect(nameCollides(name)).toBe(false);
  });

  it('is false for what is no outlet', () => {
    expect(nameCollides('经济')).toBe(false);
  });

  it('covers every name of one Han character or two that ends in 报: 报 opens 报告, 报道 and 报复', () => {
    const short = OUTLETS.flatMap((outlet) => outletNames(outlet)).filter((name) =>
      /^\p{Script=Han}{1,2}$/u.test(name),
    );
    expect(short.filter((name) => /[报報]$/u.test(name) && !nameCollides(name))).toEqual([]);
    expect(short.filter((name) => name.length < 2 && !nameCollides(name))).toEqual([]);
  });
});

describe('outletName', () => {
  it.each([
    ['reuters', '路透社', '路透社', 'Reuters'],
    ['smh', '悉尼先驱晨报', '雪梨晨鋒報', 'The Sydney Morning Herald'],
    ['ltn', '自由时报', '自由時報', 'Liberty Times'],
    ['spiegel', '明镜周刊', '明鏡週刊', 'Der Spiegel'],
    ['tvbs', 'TVBS', 'TVBS', 'TVBS'],
  ])('%s', (id, hans, hant, en) => {
    const outlet = byId(id);
    expect([outletName(outlet, 'zh-Hans'), outletName(outlet, 'zh-Hant'), outletName(outlet, 'en')]).toEqual([
      hans,
      hant,
      en,
    ]);
  });

  it('falls back to the Chinese name where there is no English one', () => {
    expect(outletName(byId('ithome'), 'en')).toBe('IT之家');
  });
});
