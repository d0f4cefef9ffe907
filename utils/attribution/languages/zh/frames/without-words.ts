import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import type { CueSite } from './cue-doubts.ts';

/** Verbs that tell what somebody calls out. */
const CALLS_OUT: ReadonlySet<CueManner> = new Set(['speech', 'thought', 'directive']);

/** Verbs of saying that take so or thus. */
const HOLDS = wordSet('讲 说 认为 主张 称 想 表示');
/** Verbs with the name of a text behind them. */
const PUTS_OUT = wordSet('公布 提出 发表 宣布 通报 公告');
/** Verbs with what is handed in behind them. */
const SUBMITS = wordSet('提出 公布 发表');
/** What is done to bring something to light. */
const DENOUNCED = wordSet('检举 举报 投诉 告发 通报 举发 申诉 陈情');
/** What people are asked to do with what they see. */
const TO_BE_REPORTED = wordSet('检举 举报 投诉 申诉 告发 通报 反映');

/** A quotation that ends in a noun for a text. */
const TITLE_OF_TEXT =
  /^「[^「」，。！？]{2,36}(?:表|书|案|计划|名单|清单|报告|办法|条例|指南|指引|原则|标准|宣言|数据|指数|纲领|白皮书|地图|专案|方案|政策|榜)」/;

/** What somebody hands in or puts out, up to what he does besides. */
const HANDED_IN =
  /^[^，。；：「」]{0,16}(?:方针|报告|计划|方案|草案|申请|异议|上诉|抗告|告诉|动议|提案|版本|清单|名单|辞呈|证据|资料|文件|协议书)(?:并|，(?:并|且|选出|结果|共|总计|内容)|[。；]|$)/;

/** Verbs of saying behind which no words stand: with the name of a text, with what is handed in, with whom one speaks to or for. Each settles it. */
export const WITHOUT_WORDS: readonly (readonly [string, (site: CueSite) => boolean])[] = [
  // 国家都这么讲，X: what was said before
  [
    'asks',
    ({ words, before, right }) =>
      HOLDS.has(words) && right.kind === 'comma' && /(?:这么|这样|那么|那样|如此)$/.test(before),
  ],
  // 成立小组追查，但被害人仍不信: nothing came out yet
  [
    'asks',
    ({ token, right, reading }) =>
      token.word.manner === 'inquiry' &&
      right.kind === 'comma' &&
      /^(?:但(?!因|据)|不过|然而|仍|尚|有待|以(?:便|利|厘)|再(?!发)|最终|最后|期间)/.test(
        reading.skeleton.slice(right.content, right.content + 3),
      ),
  ],
  // 他喊话队友，希望X: to whom it is said, before what is
  [
    'matter',
    ({ words, right, reading, token, next }) =>
      words === '喊话' &&
      right.kind === 'clause' &&
      next?.word.type === 'cue' &&
      CALLS_OUT.has(next.word.manner) &&
      reading.skeleton[next.at - 1] === '，' &&
      next.at - token.end < 10 &&
      !/[，不要应快别该]/.test(reading.skeleton.slice(token.end, next.at - 1)),
  ],
  // 市府公布「开放资料清单」，…: a text by its name
  [
    'told-of',
    ({ words, right, reading }) =>
      right.kind === 'quote' &&
      PUTS_OUT.has(words) &&
      TITLE_OF_TEXT.test(reading.page.working.slice(right.content, Math.min(reading.end, right.content + 44))),
  ],
  // 院长提出施政报告并备质: what is handed in
  [
    'told-of',
    ({ words, right, reading }) =>
      right.kind === 'clause' &&
      SUBMITS.has(words) &&
      HANDED_IN.test(reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 30))),
  ],
  // 为弱势发声，X: for whom somebody speaks up
  [
    'asks',
    ({ words, before, right }) => words === '发声' && right.kind === 'comma' && /(?:为|替|帮)[^，]{1,12}$/.test(before),
  ],
  // 学生到广场抗议，警方戒备: where they did so
  ['asks', ({ words, right }) => words === '抗议' && right.kind === 'comma'],
  // 出席股数七成赞成，议案通过: how many voted so
  [
    'asks',
    ({ words, before, right }) =>
      (words === '赞成' || words === '同意') && right.kind === 'comma' && /[0-9%％成票人数致]$/.test(before),
  ],
  // 经内部人员检举，发现X: who had it looked into
  [
    'undergone',
    ({ words, before, right }) =>
      DENOUNCED.has(words) &&
      right.kind === 'comma' &&
      /(?:经|遭|因|由)[^，]{1,12}$/.test(before) &&
      !/(?:曾经|已经|财经|经理)[^，]*$/.test(before),
  ],
  // 议员已经表态，议长则预计下周宣布: that somebody has come out, not what with
  [
    'asks',
    ({ words, before, right, reading }) =>
      words === '表态' &&
      right.kind === 'comma' &&
      /(?:已经?|率先|均|都|尚未|陆续|先后)$/.test(before) &&
      reading.skeleton[right.content] !== '「',
  ],
  // 若见可疑人车应检举，以免…: what people are to do
  [
    'asks',
    ({ words, before, right }) =>
      TO_BE_REPORTED.has(words) &&
      (right.kind === 'comma' || right.kind === 'end') &&
      /(?:应|应该|可以?|得|须|必须|务必|请|欢迎|勇于|主动|踊跃|立即|尽速)(?:立即|主动|向[^，]{1,10})?$/.test(before),
  ],
];
