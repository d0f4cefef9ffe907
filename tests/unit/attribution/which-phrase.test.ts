import { describe } from 'vitest';
import { readsAs } from './read.ts';

describe('a person named later in a clause is not whom it is about', () => {
  readsAs([
    [
      '罗兰德日前接受电视主持人凯恩斯（Amy Cairns）访问，在节目尾声表示，海怪不存在。',
      ['罗兰德<person> | 表示 | 海怪不存在'],
    ],
    ['麥格雷戈日前會見農業部長佩里，其後表示，補貼不會取消。', ['麥格雷戈<person> | 表示 | 補貼不會取消']],
    ['農業部長佩里昨日到訪漁港，其後表示，補貼不會取消。', ['佩里<person> | 表示 | 補貼不會取消']],
  ]);
});

describe('what somebody was somewhere is a part of who speaks', () => {
  readsAs([
    [
      '威尔斯前首席部长麦克费恩（Rhys McFain）近日在电台节目中，强调铁路不会停驶。',
      ['麦克费恩<person> | 强调 | 铁路不会停驶'],
    ],
    ['威爾斯前首席部長昨晚在節目中表示，鐵路不會停駛。', ['威爾斯前首席部長<role> | 表示 | 鐵路不會停駛']],
  ]);
});

describe('what stands right behind who speaks is no part of him', () => {
  readsAs([
    ['法官由此認定，被告並非初犯。', ['法官<role> | 認定 | 被告並非初犯']],
    ['辯方陳辭稱，證人記錯了日期。', ['辯方<org> | 稱 | 證人記錯了日期']],
    ['公用事业局9日发布文告称，水价不会上调。', ['公用事业局<org> | 称 | 水价不会上调']],
    ['纳米比亚反对党人民党说，选举名册有误。', ['纳米比亚反对党人民党<org> | 说 | 选举名册有误']],
    ['保存下来的经费凭证显示，设备从未购入。', ['保存下来的经费凭证<document> | 显示 | 设备从未购入']],
  ]);
});

describe('an adverb that is a surname as well', () => {
  readsAs([
    ['斐济等国曾反对该计划，称渔场将消失。', ['斐济等国<org> | 称 | 渔场将消失']],
    ['两队球迷曾于上月在球场外集会，要求管理层辞职。', ['两队球迷<group> | 要求 | 管理层辞职']],
    ['議員曾國興到訪魚市，其後表示，漁獲減少。', ['曾國興<person> | 表示 | 漁獲減少']],
  ]);
});

describe('who there is somewhere', () => {
  readsAs([
    ['论坛上也有学者质疑，新制将加重农民负担。', ['有学者<anonymous> | 质疑 | 新制将加重农民负担']],
    ['股東會上有小股東批評，管理層隱瞞虧損。', ['有小股東<anonymous> | 批評 | 管理層隱瞞虧損']],
    ['首都周末继续有学生上街，指责政府隐瞒合约。', ['有学生<anonymous> | 指责 | 政府隐瞒合约']],
    ['會上沒有議員缺席，主席表示，撥款照舊。', ['主席<role> | 表示 | 撥款照舊']],
  ]);
});

describe('a picture or paper shows what stands in it', () => {
  readsAs([
    ['有乘客在网上发放短片，显示车门在行驶中打开。', ['短片<document> | 显示 | 车门在行驶中打开']],
    ['館長在會上展示了一頁簡報，列出全年的借閱人次。', ['一頁簡報<document> | 列出 | 全年的借閱人次']],
    ['館長在會上展示簡報，強調借閱人次上升。', ['館長<role> | 強調 | 借閱人次上升']],
  ]);
});

describe('the clause right before tells who answers or calls together', () => {
  readsAs([
    [
      '主席林国栋要求平台道歉，该平台一名区域经理拒绝了这一要求，并反驳称应该检讨的是学校。',
      ['林国栋<person> | 要求 | 平台道歉', '该平台一名区域经理<anonymous> | 反驳称 | 应该检讨的是学校'],
    ],
    [
      '部落青年代表與環保團體在縣府門口召開記者會，呼籲守住海岸林。',
      ['部落青年代表與環保團體<group> | 呼籲 | 守住海岸林'],
    ],
    ['義工們，也都苦笑說，自己忽然成了名人。', ['義工們<group> | 說 | 自己忽然成了名人']],
  ]);
});

describe('who called or wrote is the one whose words are told', () => {
  readsAs([
    ['警方接获一名街坊来电表示，有人在天台纵火。', ['一名街坊<anonymous> | 表示 | 有人在天台纵火']],
    ['服務處指出，日前接獲鄉親來電表示，收到假冒的簡訊。', ['服務處<org> > 鄉親<group> | 表示 | 收到假冒的簡訊']],
    ['警方接獲來電後表示，將加強巡邏。', ['警方<org> | 表示 | 將加強巡邏']],
  ]);
});

describe('a time up to which nothing was said', () => {
  readsAs([
    ['到上个月政府才表示，会先处理三处空地。', ['政府<org> | 表示 | 会先处理三处空地']],
    ['直到2019年參與者臨終前才承認，那是玩具潛水艇。', ['參與者<group> | 承認 | 那是玩具潛水艇']],
  ]);
});

describe('in a report is the report', () => {
  readsAs([
    [
      '《晨报》报道，部长辞职。报道中指出，他并未出席会议。',
      ['晨报<media> | 报道 | 部长辞职', '晨报<media> | 指出 | 他并未出席会议'],
    ],
    [
      '《晨報》報導，部長辭職。報導中並指出，他缺席會議。',
      ['晨報<media> | 報導 | 部長辭職', '晨報<media> | 指出 | 他缺席會議'],
    ],
  ]);
});
