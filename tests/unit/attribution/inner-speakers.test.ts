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
    // he turns to the one who tells of it, or sends word
    [
      '王女士說，店長把她叫進辦公室，警告她不要再發朋友圈。',
      [
        '王女士<person> | 說 | 店長把她叫進辦公室，警告她不要再發朋友圈',
        '王女士<person> > 店長<role> | 警告 | 她不要再發朋友圈',
      ],
    ],
    [
      '周男供稱，債主找上門，要求他三日內還清五十萬元。',
      [
        '周男<person> | 供稱 | 債主找上門，要求他三日內還清五十萬元',
        '周男<person> > 債主<role> | 要求 | 他三日內還清五十萬元',
      ],
    ],
    [
      '律师说，检察官昨日来电，通知他案件将改期开庭。',
      ['律师<group> | 说 | 检察官昨日来电，通知他案件将改期开庭', '律师<group> > 检察官<role> | 通知 | 案件将改期开庭'],
    ],
    [
      '他透露，蒙方已向韩方转达邀请，希望总统明年访问首都。',
      [
        '他<person> | 透露 | 蒙方已向韩方转达邀请，希望总统明年访问首都',
        '他<person> > 蒙方<org> | 希望 | 总统明年访问首都',
      ],
    ],
    // without a sign that they do, the outer speaker goes on
    [
      '受害人家属说，司机从未露面，要求他公开道歉。',
      ['受害人家属<group> | 说 | 司机从未露面', '受害人家属<group> | 要求 | 他公开道歉'],
    ],
    [
      '市府发言人说，警方已介入调查，呼吁市民不要转发。',
      ['市府发言人<role> | 说 | 警方已介入调查', '市府发言人<role> | 呼吁 | 市民不要转发'],
    ],
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

describe('an outlet carries what those say whom it interviews', () => {
  readsAs([
    [
      '《星洲日报》采访了多名侨民，他们表示领馆电话一直打不通。',
      ['星洲日报<media> > 他们<group> | 表示 | 领馆电话一直打不通'],
    ],
    [
      '该报道称，周志明于当地时间24日上午，在个人推特以中英文发文表示，两国应当恢复对话。',
      ['该报道<media> > 周志明<person> | 发文表示 | 两国应当恢复对话'],
    ],
  ]);
});

describe('whoever tells what two others say says all of it', () => {
  readsAs([
    [
      '发言人说，专家组认为大桥需要重修，工程部门则表示可以加固。',
      [
        '发言人<role> | 说 | 专家组认为大桥需要重修，工程部门则表示可以加固',
        '发言人<role> > 专家组<org> | 认为 | 大桥需要重修',
      ],
    ],
  ]);
});

describe('what was only about to be said, or was not told, is no report', () => {
  readsAs([
    ['局长想再解释，陈志明却说，「别跟我说这些」。', ['陈志明<person> | 说 | 「别跟我说这些」']],
    ['警员到场后并没有告诉街坊发生了什么，只让大家不要靠近。', []],
    // too short to be told by themselves
    ['她说，老板听完只是笑，说是骗子。', ['她<person> | 说 | 老板听完只是笑，说是骗子']],
  ]);
});

describe('a judge who quotes a witness relays him', () => {
  readsAs([
    [
      '裁判官引述專家醫生溫家輝的證供，指死者服用的安眠藥會令人暈眩。',
      ['裁判官<role> > 溫家輝<person> | 指 | 死者服用的安眠藥會令人暈眩'],
    ],
  ]);
});

describe('an answer that came is what the one says who gave it', () => {
  readsAs([
    [
      '聯盟指出，六月曾去信環境局；至七月獲局方回覆，指「正在處理」。',
      [
        '聯盟<org> | 指出 | 六月曾去信環境局；至七月獲局方回覆，指「正在處理」',
        '聯盟<org> > 環境局<org> | 指 | 「正在處理」',
      ],
    ],
    [
      '店主表示，曾向银行投诉，一周后收到银行的书面答复，称系统没有出错。',
      [
        '店主<role> | 表示 | 曾向银行投诉，一周后收到银行的书面答复，称系统没有出错',
        '店主<role> > 银行<org> | 称 | 系统没有出错',
      ],
    ],
    // a body that has only been spoken of requires nothing; one that the sentence turns to speaks itself
    [
      '工會主席陳立人直斥署方只抽查兩次，要求當局公布名單。',
      ['陳立人<person> | 直斥 | 署方只抽查兩次', '陳立人<person> | 要求 | 當局公布名單'],
    ],
    [
      '市長發言人表示，預算已經審慎評估；審計處昨日則公布報告，指超支達兩成。',
      ['市長發言人<role> | 表示 | 預算已經審慎評估', '審計處<org> | 指 | 超支達兩成'],
    ],
  ]);
});

describe('who speaks to the one who tells of it speaks in his words', () => {
  readsAs([
    [
      '议员林佩仪指出，她上周走访三个社区，住户们跟她说，自来水已经浑浊两个月。',
      [
        '林佩仪<person> | 指出 | 她上周走访三个社区，住户们跟她说，自来水已经浑浊两个月',
        '林佩仪<person> > 住户们<group> | 说 | 自来水已经浑浊两个月',
      ],
    ],
    [
      '證人陳國強供稱，當日他在櫃檯值班，一名戴帽男子向他表示，支票是公司開出的，他才付款。',
      [
        '陳國強<person> | 供稱 | 當日他在櫃檯值班，一名戴帽男子向他表示，支票是公司開出的，他才付款',
        '陳國強<person> > 一名戴帽男子<anonymous> | 表示 | 支票是公司開出的',
      ],
    ],
    [
      '刘先生反映，他买的冰箱用了三天就坏了，客服却告诉他要自己付运费。',
      [
        '刘先生<person> | 反映 | 他买的冰箱用了三天就坏了，客服却告诉他要自己付运费',
        '刘先生<person> > 客服<role> | 告诉 | 要自己付运费',
      ],
    ],
    [
      '处长表示，专员昨天向校方递交了文件，校方回复称需要时间研究。',
      [
        '处长<role> | 表示 | 专员昨天向校方递交了文件，校方回复称需要时间研究',
        '处长<role> > 校方<org> | 回复称 | 需要时间研究',
      ],
    ],
    // set against him by the reporter
    [
      '总统府发言人说，总统下午会见了劳工代表，财政部则表示预算尚未定案。',
      ['总统府发言人<role> | 说 | 总统下午会见了劳工代表', '财政部<org> | 表示 | 预算尚未定案'],
    ],
  ]);
});
