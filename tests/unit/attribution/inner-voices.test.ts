import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/attribution/detect.ts';
import { explain } from '../../../utils/attribution/explain.ts';
import { articleOf, readsAs } from './read.ts';

describe('whom a second verb inside relayed words goes on with', () => {
  readsAs([
    // 他 is no outlet, but may well be the speaker before
    [
      '據港灣電視台報道，會長何志成不願透露欠款多少，但他強調，帳目下月會公開。',
      [
        '港灣電視台<media> | 報道 | 會長何志成不願透露欠款多少，但他強調，帳目下月會公開',
        '港灣電視台<media> > 何志成<person> | 強調 | 帳目下月會公開',
      ],
    ],
    [
      '议员陈立德说，校长没有出席，但他强调学校会配合调查。',
      ['陈立德<person> | 说 | 校长没有出席', '陈立德<person> | 强调 | 学校会配合调查'],
    ],
    // who is quoted goes on with what he thinks, and tells of what somebody wants
    [
      '《南岸日报》引述工厂公关称，工厂从没买过旧零件，并强调仓库里全是新货。',
      [
        '南岸日报<media> > 工厂公关<role> | 称 | 工厂从没买过旧零件',
        '南岸日报<media> > 工厂公关<role> | 强调 | 仓库里全是新货',
      ],
    ],
    [
      '《南岸日报》引述工厂公关称，工厂上周约谈三名司机，要求他们交出行车记录。',
      [
        '南岸日报<media> > 工厂公关<role> | 称 | 工厂上周约谈三名司机，要求他们交出行车记录',
        '南岸日报<media> > 工厂公关<role> > 工厂<org> | 要求 | 他们交出行车记录',
      ],
    ],
    // who is called upon says nothing, and what is added is the speaker's own
    [
      '市议员林海还呼吁财政局展开问询，指出账目三年没有公布。',
      ['林海<person> | 呼吁 | 财政局展开问询', '林海<person> | 指出 | 账目三年没有公布'],
    ],
    [
      '署長王立民說，三名考官提出退休，又指人手仍然足夠。',
      ['王立民<person> | 說 | 三名考官提出退休', '王立民<person> | 指 | 人手仍然足夠'],
    ],
    // who denies goes on, not who tells of it; a body's wish is its spokesman's
    [
      '顾女士说，店长矢口否认鸡毛跟专柜有关，还说她大老远跑来是为了赔偿。',
      [
        '顾女士<person> | 说 | 店长矢口否认鸡毛跟专柜有关，还说她大老远跑来是为了赔偿',
        '顾女士<person> > 店长<role> | 矢口否认 | 鸡毛跟专柜有关',
        '顾女士<person> > 店长<role> | 说 | 她大老远跑来是为了赔偿',
      ],
    ],
    [
      '外长强调，政府主张以对话处理争端，并希望各方克制。',
      ['外长<role> | 希望 | 各方克制', '外长<role> > 政府<org> | 主张 | 以对话处理争端'],
    ],
    // the bare verb spells out what was warned of
    [
      '消息人士透露，教练警告球员，称今年的联赛有人操纵。',
      [
        '消息人士<anonymous> | 透露 | 教练警告球员，称今年的联赛有人操纵',
        '消息人士<anonymous> > 教练<role> | 称 | 今年的联赛有人操纵',
      ],
    ],
    [
      '主任表示，店長批評員工，指他們不肯加班。',
      ['主任<role> | 表示 | 店長批評員工，指他們不肯加班', '主任<role> > 店長<role> | 指 | 他們不肯加班'],
    ],
  ]);
});

describe('somebody who is met, or does something to be heard, in a speaker’s words', () => {
  readsAs([
    [
      '店主何文称，次日街道来了两名干部，称招牌必须在三天内拆除。',
      [
        '何文<person> | 称 | 次日街道来了两名干部，称招牌必须在三天内拆除',
        '何文<person> > 两名干部<group> | 称 | 招牌必须在三天内拆除',
      ],
    ],
    [
      '店主何文称，上月碰到一名自称律师的男子，声称可以代办执照，要求他先付三千元。',
      [
        '何文<person> | 称 | 上月碰到一名自称律师的男子，声称可以代办执照，要求他先付三千元',
        '何文<person> > 一名自称律师的男子<anonymous> | 声称 | 可以代办执照',
        '何文<person> > 一名自称律师的男子<anonymous> | 要求 | 他先付三千元',
      ],
    ],
    [
      '店主何文称，上月碰到一名律师，希望下周可以领到执照。',
      ['何文<person> | 称 | 上月碰到一名律师', '何文<person> | 希望 | 下周可以领到执照'],
    ],
    [
      '老师告诉记者，两名家长吵了一架，接着厨师把名单写在墙上，并贴出告示，表示食堂月底停业。',
      [
        '老师<role> | 告诉 | 两名家长吵了一架，接着厨师把名单写在墙上，并贴出告示，表示食堂月底停业',
        '老师<role> > 厨师<role> | 表示 | 食堂月底停业',
      ],
    ],
    [
      '他续指，海事处已修改航行提示，提醒船只远离沙洲。',
      ['他<person> | 指 | 海事处已修改航行提示，提醒船只远离沙洲', '他<person> > 海事处<org> | 提醒 | 船只远离沙洲'],
    ],
    [
      '工会主席何文表示，邮局每次接到查询，总是回应「请上网填写表格」。',
      [
        '何文<person> | 表示 | 邮局每次接到查询，总是回应「请上网填写表格」',
        '何文<person> > 邮局<org> | 回应 | 「请上网填写表格」',
      ],
    ],
    // whom he turned to
    [
      '陈先生表示，他向店家反映后，对方表示会退款，但一直没有下文。',
      [
        '陈先生<person> | 表示 | 他向店家反映后，对方表示会退款，但一直没有下文',
        '陈先生<person> > 店家<group> | 表示 | 会退款，但一直没有下文',
      ],
    ],
    ['她表示，警方有促請商戶晚上關掉招牌。', ['她<person> > 警方<org> | 促請 | 商戶晚上關掉招牌']],
  ]);
});

describe('outlets nobody has a list of, and what stands for one', () => {
  readsAs([
    [
      '红岸网报道，码头昨晚停电。该网引述一名值班员说，变压器早就老化。',
      ['红岸网<media> | 报道 | 码头昨晚停电', '红岸网<media> > 一名值班员<anonymous> | 说 | 变压器早就老化'],
    ],
    ['澳大利亚《海岬回声》报道称，渡轮公司将裁员三百人。', ['海岬回声<media> | 报道称 | 渡轮公司将裁员三百人']],
    ['教育部《教师手册》报道称，渡轮公司将裁员三百人。', ['教育部《教师手册》<org> | 报道称 | 渡轮公司将裁员三百人']],
    [
      '路透社報導，港口本周關閉。最新報導引述碼頭主管指出，下月才會重開。',
      ['路透社<media> | 報導 | 港口本周關閉', '路透社<media> > 碼頭主管<role> | 指出 | 下月才會重開'],
    ],
    ['彭博引知情人士称，集团正考虑出售码头业务。', ['彭博<media> > 知情人士<anonymous> | 称 | 集团正考虑出售码头业务']],
    [
      '《商埠日報》引述市場消息指，銀行正與債權人商討還款安排。',
      ['商埠日報<media> > 市場消息<anonymous> | 指 | 銀行正與債權人商討還款安排'],
    ],
    [
      '封面电视援引一名认识船长的水手的话报道，船上当时没有值班员。',
      ['封面电视<media> > 一名认识船长的水手<anonymous> | 报道 | 船上当时没有值班员'],
    ],
    [
      '报道指集团没有说明原因，但据另一名知情人士透露，合约早在三月已经终止。',
      [
        '报道<media> | 指 | 集团没有说明原因，但据另一名知情人士透露，合约早在三月已经终止',
        '报道<media> > 另一名知情人士<anonymous> | 透露 | 合约早在三月已经终止',
      ],
    ],
    [
      '报道指集团没有说明原因，但据合约第五条，双方可以随时终止。',
      ['报道<media> | 指 | 集团没有说明原因，但据合约第五条，双方可以随时终止'],
    ],
    // letters alone report, but do not become an outlet by passing words on
    [
      '据RKE报道，码头将关闭，渔业部长桑托斯随后表示，渔民会得到补偿。',
      [
        'RKE<media> | 报道 | 码头将关闭，渔业部长桑托斯随后表示，渔民会得到补偿',
        'RKE<media> > 桑托斯<person> | 表示 | 渔民会得到补偿',
      ],
    ],
    ['WKO引述渔业专家称，码头将关闭。', ['WKO<org> > 渔业专家<group> | 称 | 码头将关闭']],
    // one behind the other under the same outlet
    [
      '路透社报道称，公司发言人拒绝置评，白宫未回应置评请求。',
      ['路透社<media> > 公司发言人<role> | 拒绝置评 | ', '路透社<media> > 白宫<org> | 未回应置评请求 | '],
    ],
    ['核心提示：菲律宾渔业部长桑托斯说，休渔期不会延长。', ['桑托斯<person> | 说 | 休渔期不会延长']],
  ]);
});

describe('a statement whose verb has no subject is explained as such', () => {
  const APART = 'The verb has no subject of its own: the one whom an earlier clause tells of says so.';
  const BESIDE = 'A source and a verb of saying or thinking stand before the words.';
  const ruleOf = (text: string, cue: string): string | undefined => {
    const article = articleOf(text);
    const found = detect(article).statements.find(({ cue: at }) => at && article.text.slice(...at) === cue);
    return found && explain(found, article.text, 'en').replace(/ Signal: .*$/, '');
  };
  test.each([
    ['村主任陈大勇昨晚赶到现场，随后表示，路会修好。', '表示', APART],
    ['《南岸日报》引述工厂公关称，工厂上周约谈三名司机，要求他们交出行车记录。', '要求', APART],
    ['村主任陈大勇昨晚在现场表示，路会修好。', '表示', BESIDE],
    ['陈大勇（现年五十岁，曾任教师）表示，路会修好。', '表示', BESIDE],
    // a mark in a figure parts no clauses
    ['警方发言人昨日18:30在记者会上表示，路会修好。', '表示', BESIDE],
  ])('%s', (text, cue, rule) => {
    expect(ruleOf(text, cue)).toBe(rule);
  });
});

describe('who has begun to speak in another’s words goes on there', () => {
  readsAs([
    [
      '检方起诉指出，该集团宣称瓷器经专家鉴定，并保证三个月后原价买回。',
      [
        '检方<org> | 指出 | 该集团宣称瓷器经专家鉴定，并保证三个月后原价买回',
        '检方<org> > 该集团<org> | 宣称 | 瓷器经专家鉴定',
        '检方<org> > 该集团<org> | 保证 | 三个月后原价买回',
      ],
    ],
    [
      '秘書何莉指出，校方說食堂已經整改，家長可以放心，又批評傳媒渲染。',
      ['何莉<person> | 指出 | 校方說食堂已經整改，家長可以放心', '何莉<person> | 批評 | 傳媒渲染'],
    ],
  ]);
});
