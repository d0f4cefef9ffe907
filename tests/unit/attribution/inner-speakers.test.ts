import { describe } from 'vitest';
import { readsAs } from './read.ts';

describe("what somebody else asks for in a speaker's words", () => {
  readsAs([
    ['有业者透露，海事处要求在十日内交齐船员名册。', ['有业者<anonymous> > 海事处<org> | 要求 | 在十日内交齐船员名册']],
    [
      '商會會長梁國輝指，消防處最近要求舊樓在三個月內更換喉管。',
      ['梁國輝<person> > 消防處<org> | 要求 | 舊樓在三個月內更換喉管'],
    ],
    ['有員工表示，公司上周要求他們簽署保密協議。', ['有員工<anonymous> > 公司<org> | 要求 | 他們簽署保密協議']],
    // what is asked for is the subject of what is told
    [
      '共同社报道称，美方要求盟友增加军费的举动引发不满。',
      ['共同社<media> | 报道称 | 美方要求盟友增加军费的举动引发不满'],
    ],
    // himself, what may be, what is too short
    ['她说，她曾要求院方公开病历。', ['她<person> | 说 | 她曾要求院方公开病历']],
    ['他说，公司不会要求员工加班。', ['他<person> | 说 | 公司不会要求员工加班']],
    ['他说，如果政府认为有必要，可以随时公布。', ['他<person> | 说 | 如果政府认为有必要，可以随时公布']],
  ]);
});

describe("whoever a speaker's words are about speaks on in them", () => {
  readsAs([
    [
      '他分析称，印度曾以安全为由禁止这些软件，近期又表示愿意重新评估。',
      [
        '他<person> | 分析称 | 印度曾以安全为由禁止这些软件，近期又表示愿意重新评估',
        '他<person> > 印度<org> | 表示 | 愿意重新评估',
      ],
    ],
    [
      '他又说，保险公司上月来信，指他没有申报病历。',
      ['他<person> | 说 | 保险公司上月来信，指他没有申报病历', '他<person> > 保险公司<org> | 指 | 他没有申报病历'],
    ],
    // without a sign that they do, the outer speaker goes on
    ['部长说，工程已经动工，又称年底可以完成。', ['部长<role> | 说 | 工程已经动工', '部长<role> | 称 | 年底可以完成']],
  ]);
});

describe('a paper that the clause before ends in says what stands in it', () => {
  readsAs([
    [
      '控方说，被告曾签署一份承诺书，列明资金只可用于购买债券。',
      [
        '控方<org> | 说 | 被告曾签署一份承诺书，列明资金只可用于购买债券',
        '控方<org> > 一份承诺书<document> | 列明 | 资金只可用于购买债券',
      ],
    ],
    [
      '住戶說，管理公司在大堂貼出一張告示，寫明電梯將停用兩個星期。',
      [
        '住戶<group> | 說 | 管理公司在大堂貼出一張告示，寫明電梯將停用兩個星期',
        '住戶<group> > 一張告示<document> | 寫明 | 電梯將停用兩個星期',
      ],
    ],
  ]);
});
