import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/attribution/detect.ts';
import { publisherIn } from '../../../utils/attribution/languages/zh/publisher.ts';
import { articleOf, read, readsAs } from './read.ts';

const LONG = '河堤上的灯一盏一盏亮起来，来散步的人三三两两，谁也没有留意水位。'.repeat(10);

describe("the page's own outlet", () => {
  const cases: readonly (readonly [text: string, own: string | null])[] = [
    ['\n【文汇网讯】政府今日公布新安排。', '文汇网'],
    ['\n新华社北京9月6日电 会议今日闭幕。', '新华社'],
    ['\n红星新闻记者 潘远\n法院审结了一起案件。', '红星新闻'],
    ['\n一艘货轮靠岸。图像来源：A. Tzi/AFP\n（德国之声中文网）渔业报道说，港口已经关闭。', '德国之声中文网'],
    [`\n总统接受日媒《NHK》独家专访，海岸新闻报道。他说，他不会让步。${LONG}`, null],
    [`\n店员告诉柳河晚报记者，门已经关了。一名食客对柳河晚报记者说，烟很大。${LONG}`, '柳河晚报'],
    [`\n店员告诉柳河晚报记者，门已经关了。${LONG}`, null],
    ['河堤修好了-新华网\n村民回来了。', '新华网'],
    [`\n船工周海告诉澎湃新闻，水位已经退了。${LONG}`, '澎湃新闻'],
    [`\n《风传媒》取得的内部资料显示，经费早已用完。${LONG}`, '风传媒'],
    [`\n据《环球时报》报道，演习推迟。专家对《环球时报》表示，形势平稳。${LONG}`, null],
    [`\n总统接受福克斯新闻采访时说，他不会让步。${LONG}`, null],
    ['\n船工周海告诉澎湃新闻，水位已经退了。', null],
  ];
  for (const [text, own] of cases) test(text.slice(0, 40).trim(), () => expect(publisherIn(text)).toBe(own));

  test('央视财经 is not 财经', () => {
    expect(read('\n协会秘书长接受央视财经采访时说，价格已经见底。', '财经')).toEqual([
      '央视财经<media> > 协会秘书长<role> | 说 | 价格已经见底',
    ]);
  });
});

describe('outlets that carry words', () => {
  readsAs([
    [
      '工会主席林惠芬在接受民族电视台（Nation TV）直播访问时说，罢工将持续三天。',
      ['民族电视台<media> > 林惠芬<person> | 说 | 罢工将持续三天'],
    ],
    ['研究员瓦妮达对《外交家》杂志表示，生意推到了邻国。', ['外交家<media> > 瓦妮达<person> | 表示 | 生意推到了邻国']],
    [
      '路透社报道说，三名知情人士告诉该社，合并谈判已经破裂。',
      ['路透社<media> > 三名知情人士<anonymous> | 告诉 | 合并谈判已经破裂'],
    ],
    ['根据路透社查阅的法庭文件，两人早已分居。', ['路透社<media> > 法庭文件<document> | 根据 | 两人早已分居']],
    [
      '电电公会引用最新会员调查指出，订单将在明年回升。',
      ['电电公会<org> > 最新会员调查<document> | 指出 | 订单将在明年回升'],
    ],
    [
      '《环球时报》引述所谓“军事专家”的话声称，演习还会继续。',
      ['环球时报<media> > 军事专家<group> | 声称 | 演习还会继续'],
    ],
  ]);
});

describe('claims that are taken up to be answered', () => {
  readsAs([
    [
      '对于警方称现场没有发现武器的说法，家属李女士说，警方在撒谎。',
      ['警方<org> | 称 | 现场没有发现武器', '李女士<person> | 说 | 警方在撒谎'],
    ],
    [
      '至于网络流传“用力咳嗽就能自救”，医师杨智钧直言，这是错误观念。',
      ['网络流传<agentless> | 网络流传 | “用力咳嗽就能自救”', '杨智钧<person> | 直言 | 这是错误观念'],
    ],
  ]);
});

describe('refusals that name what is not told', () => {
  readsAs([
    ['国防部发言人不便评论个别厂商进度。', ['国防部发言人<role> | 不便评论个别厂商进度 | ']],
    ['罗某婉拒了采访。', ['罗某<person> | 婉拒了采访 | ']],
    ['法院发言人拒绝透露更多细节。', ['法院发言人<role> | 拒绝透露更多细节 | ']],
  ]);
});

describe('quotations behind an occasion', () => {
  readsAs([['“我家狗根本没碰到他。”面对法庭，犬主罗某这样解释。', ['罗某<person> | 解释 | “我家狗根本没碰到他。”']]]);
});

describe('who speaks in a title', () => {
  const chainOf = (text: string): string =>
    detect(articleOf(text))
      .statements[0]?.chain.map(({ name, kind }) => `${name}<${kind}>`)
      .join(' > ') ?? '';
  test('whoever says the same below', () => {
    expect(chainOf('居民：凌晨听见三声巨响\n住在六楼的张秀兰女士说，凌晨听见三声巨响，窗户都震碎了。')).toContain(
      '张秀兰',
    );
  });
  test('the longer name that the title shortens', () => {
    expect(chainOf('俄国防部：演习如期结束\n俄罗斯国防部表示，演习如期结束。')).toBe('俄罗斯国防部<org>');
  });
});

describe('names in quote marks', () => {
  const typeOf = (text: string): string | undefined => detect(articleOf(text)).statements[0]?.type;
  test('make no mixed statement', () => {
    expect(typeOf('\n气象台说，“苏拉”将在周五登陆。')).toBe('indirect');
    expect(typeOf('\n市长说，“暖阳”计划将在周五启动。')).toBe('indirect');
  });
  test("the source's own words do", () => {
    expect(typeOf('\n市长说，对方的做法“完全不可理喻，令人失望”，双方将继续谈判。')).toBe('mixed');
  });
});
