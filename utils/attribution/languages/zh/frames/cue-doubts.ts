import { firstIndex } from '../../../../first-index.ts';
import type { Span } from '../../../../span.ts';
import { Characters } from '../../../characters.ts';
import { FRAME_WORDS, OUTLET_NAMES } from '../lexicon.ts';
import { opensWithVerb } from '../names.ts';
import { isChineseName } from '../person-names.ts';
import type { Subject } from '../subject.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import { ANNOUNCING, isBareAct, isBareAttitude, isOwnHope, isTimeClause } from './bare-acts.ts';
import { SAYING, SAYING_OR_THINKING } from './manners.ts';
import { REPORTS } from './no-verb.ts';
import { NOT_SAID } from './not-said.ts';
import { NOT_THOUGHT } from './not-thought.ts';
import { type Reading, type Right, rightOf, type Token } from './reading.ts';
import { SAYS_NOTHING } from './says-nothing.ts';
import { WITHOUT_WORDS } from './without-words.ts';

/** A verb that may report, with what stands around it. */
export interface CueSite {
  readonly reading: Reading;
  readonly token: Token;
  /** The verb's words. */
  readonly words: string;
  /** Where its clause starts. */
  readonly start: number;
  /** Its clause up to it. */
  readonly before: string;
  readonly subject: Subject;
  readonly right: { readonly kind: Right; readonly content: number };
  readonly next: Token | undefined;
}

/** Words right before a cue that make it no report: passives, wishes, nouns. */
const UNREPORTED =
  /(?:[的被遭受让请令使所想可应该敢难给予去能值得无法毋须因和与及或、]|(?<![后近向历以年日本原从])来|不得|受到|遭到|引起|引发|不|没|没有|未|并未|未能|无法|拒绝|为了|避免)$/;
const NOT = new Characters('不没未');
/** Characters before a cue that tell what it is: more than any of the words above has. */
const NEAR = 4;

/** Feelings, by words that are verbs as well. */
const FEELINGS = wordSet('希望 期望 期待 担忧 忧虑');
/** Nouns for what is issued that are verbs as well. */
const ISSUED = wordSet('声明 公告 通报 通告 报告 评论 讲话');
/** The same with what it is about between it and the verb. */
const ISSUED_ON = wordSet('声明 公告 通告 讲话 评论');
/** Nouns for words of any kind. */
const OF_A_KIND = wordSet('暗示 承诺 保证 评论 解释 指控');
/** Nouns for what is launched, taken up or answered. */
const TAKEN_UP = wordSet('倡议 呼吁 建议 要求 警告 指控 批评 质疑');
/** Verbs with an attitude behind them. */
const SHOWS_FEELING = wordSet('表示 表达 感到 深感 倍感');
/** Verbs with a position behind them. */
const SETS_FORTH = wordSet('重申 阐述 阐明 表明 说明');

/** What was counted, with the figure. */
const FIGURES =
  /^[^，。；的]{2,24}?(?:[0-9]|[一二三四五六七八九十百千万两]{2})[^，。；]{0,8}(?:公顷|[万亿元人件户吨%％例起次成辆栋棵]|公斤)/;

const PARTICLE_OF_STATE = new Characters('也均都被遭获才仍却');
const SPOKEN: ReadonlySet<CueManner> = new Set([...SAYING_OR_THINKING, 'finding']);

/** True where what stands right before a cue denies it. */
export const isDenied = (before: string): boolean =>
  NOT.in(before, before.length - 1) || before.endsWith('没有') || before.endsWith('未有');

/** What becomes of a text. */
const FORTHCOMING =
  /^(?:将|会|可|最快|最早)?(?:于|在)?(?:近期|近日|[今明后本下][年月周日季]|[0-9]|年[底内])[^，。「」]{0,6}(?:提交|公布|发布|完成|出炉|呈交|提呈|发表|出版|面世)/;
/** What nobody has said yet, or will not. */
const UNSAID = /(?:不会|不可能|不曾|从未|并没有?|(?:尚未|还没有?|仍未|未曾)(?:对外|正式|公开|最终|向[^，]{1,6})*)$/;
/** 读者不应该就此轻易地(认为): what nobody should think. */
const SHOULD_NOT = /不(?:应该?|该|要|宜)(?:就此|因此|由此|而|轻易|简单|一味|想当然|[^，]{1,6}地)+$/;

/** True of what was not made known, of blame that nobody spoke and of what nobody should think. */
const isUnsaid = ({ before, token, words, right }: CueSite): boolean =>
  (right.kind === 'comma' && ANNOUNCING.has(words) && UNSAID.test(before)) ||
  (right.kind === 'clause' && token.word.manner === 'attack' && UNSAID.test(before)) ||
  SHOULD_NOT.test(before);

/** Verbs of denying: who does not do so admits. */
export const DENIES = wordSet('否认 讳言');

const isNegated = ({ before, token, words }: CueSite): boolean =>
  isDenied(before) &&
  !DENIES.has(words) &&
  !((token.word.manner === 'thought' || token.word.stance === 'doubts') && /认为|相信|觉得|看好|认同/.test(words));

/** What a clause has that is more than a noun. */
const CLAUSAL = /[未没被将会遭不过太仍却只把竟]/;
/** 不满判决，批评甲: nothing but a noun stands before the verb that tells what somebody has against it. */
const isObject = ({ skeleton, tokens }: Reading, from: number): boolean => {
  const noun = /^[^，；：「」]{2,12}，/.exec(skeleton.slice(from, from + 14))?.[0];
  if (noun === undefined || CLAUSAL.test(noun)) return false;
  const at = from + noun.length;
  const verb = tokens[firstIndex(tokens.length, (i) => (tokens[i] as Token).at >= at)];
  return verb?.at === at && verb.word.type === 'cue' && (SAYING.has(verb.word.manner) || verb.word.manner === 'attack');
};

/** What speaks against a verb's being a report, each with its test. None of them settles it: the judge weighs them. */
const DOUBTS: readonly (readonly [string, (site: CueSite) => boolean])[] = [
  ['negated', isNegated],
  ['object', isUnsaid],
  // 值得提醒的是，X: the reporter's
  [
    'object',
    ({ before, token, reading }) =>
      reading.skeleton.startsWith('的是', token.end) && /(?:需要?|值得|必须|不得不|应当|应该|有必要)$/.test(before),
  ],
  // 有翻身的机会和希望，: a noun
  ['object', ({ words, before, right }) => right.kind === 'comma' && FEELINGS.has(words) && /[和与及]$/.test(before)],
  // 报告预计将于下周提交: what will be done with it
  [
    'object',
    ({ words, right, reading }) =>
      right.kind === 'clause' &&
      /^预[计料期]$/.test(words) &&
      FORTHCOMING.test(reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 20))),
  ],
  [
    'unreported',
    ({ before, subject, reading }) =>
      !isDenied(before) &&
      UNREPORTED.test((subject.phrase ? reading.skeleton.slice(...subject.circumstances) : before).slice(-NEAR)),
  ],
  ['closed', ({ right }) => right.kind === 'closed'],
  // 空穴来风之说, but 叶元之说: a full name alone in the clause ends in 之 as well
  [
    'of',
    ({ before, words }) =>
      /之$/.test(before) && /[说言]/.test(words[0] as string) && !(before.length === 3 && isChineseName(before)),
  ],
  // 这些要求也获得同意: the verb is a noun
  [
    'state',
    ({ right, token, reading }) =>
      right.kind === 'clause' &&
      PARTICLE_OF_STATE.in(reading.skeleton, right.content) &&
      !SPOKEN.has(token.word.manner),
  ],
  [
    'own-hope',
    ({ right, words, reading }) => right.kind === 'clause' && isOwnHope(words, reading.skeleton, right.content),
  ],
  [
    'time-clause',
    ({ right, token, reading }) =>
      right.kind === 'clause' &&
      token.word.manner !== 'thought' &&
      isTimeClause(reading.skeleton, right.content, reading.end),
  ],
  // 统计各校人数, but 县府统计受损面积七千公顷
  [
    'counts',
    ({ right, words, before, reading }) =>
      right.kind === 'clause' &&
      words === '统计' &&
      !(
        /[府局署部处会院所]$/.test(before) &&
        FIGURES.test(reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 44)))
      ),
  ],
  [
    'rule',
    ({ right, words, token }) => right.kind !== 'clause' && token.word.manner === 'finding' && words.endsWith('规定'),
  ],
  // 对美方要求关闭领馆一事表示遗憾: the first verb belongs to what the second is about
  [
    'topic-of-next',
    ({ next, subject, reading, token }) =>
      next?.word.type === 'cue' &&
      /^(?:对|对于|就|针对|因|由于)/.test(reading.skeleton.slice(...subject.circumstances)) &&
      !/[，；：。]/.test(reading.skeleton.slice(token.end, next.at)),
  ],
  // 此说法受到家属质疑，…: what is undergone is told, not said, where no quotation says what it was
  [
    'undergone',
    ({ right, token, before, reading }) =>
      right.kind !== 'clause' &&
      right.kind !== 'quote' &&
      !(right.kind === 'comma' && reading.skeleton[right.content] === '「') &&
      token.word.manner === 'attack' &&
      /(?:受到|遭到?|引起|引发|招致|饱受|备受|(?<![接遭])受(?![伤害访困创虐暴者审雇])|惹来|引来)[^，]{0,12}$/.test(
        before,
      ),
  ],
  ...NOT_SAID,
  ...WITHOUT_WORDS,
  ...SAYS_NOTHING,
  ...NOT_THOUGHT,
  // 发表声明，谴责袭击: the noun is no verb
  [
    'issued',
    ({ words, before }) =>
      ISSUED.has(words) && /(?:发表|发出|发布|发|刊登|的|联合|书面|作出|做出|一份|公开|该|份)$/.test(before),
  ],
  // 发表有关扩大计划的声明，指…; 停车接受记者查询: the noun ends a verb phrase
  [
    'object',
    ({ words, before, right }) =>
      (ISSUED_ON.has(words) && right.kind === 'comma' && /(?:发表|发出|发布|作出|刊登)[^，]*$/.test(before)) ||
      (/^(?:查询|提问|询问|质询|访问|[侦讯]讯|讯问|侦讯|调查)$/.test(words) &&
        /(?:接受|历经|经过|配合|回应|回复|回答|答复|拒绝|完成|结束)[^，]{0,10}$/.test(before) &&
        right.kind !== 'colon') ||
      (OF_A_KIND.has(words) && right.kind === 'comma' && /(?:何种|任何|这种|这类|某种|什么|释出|诸多)$/.test(before)) ||
      // 大行普遍看淡，瑞银相信…; 致电热线问…
      (/^看[好淡空]$/.test(words) && right.kind === 'comma') ||
      (words === '预期' &&
        right.kind !== 'clause' &&
        /(?:不如|优于|低于|高于|超出|超乎|符合|好过|差过|胜|逊|逊于|远超|不及|较|比)$/.test(before)) ||
      // 一如市场预期宣布减息: as it was foretold
      (words === '预期' && /(?:一如|正如|符合|合乎|如)[^，]{0,6}$/.test(before)) ||
      (words === '致电' && right.kind === 'clause') ||
      // 气象台发出暴雨警告，…
      (words === '警告' && right.kind === 'comma' && /(?:发出|发布|收到|接到|悬挂|取消|改发)[^，]+$/.test(before)) ||
      // 感谢华府发起倡议，…
      (TAKEN_UP.has(words) &&
        right.kind === 'comma' &&
        (/(?:发起|响应|接受|推动|签署|落实|这项|该项|这一|这番|上述|一项)$/.test(before) ||
          // 发言人回应在野党质疑，强调…
          /(?:回应|面对|针对|驳斥|无惧|不甩)[^，。；：「」]{1,16}$/.test(before))),
  ],
  // 关注到相关报道，…: the noun is no verb
  [
    'report-noun',
    ({ words, before }) => REPORTS.has(words) && /(?:相关|有关|上述|不实|网上|网络|媒体的?|到|多家|多篇)$/.test(before),
  ],
  // 媒体做出上述报道，但…: a report that is told of says nothing here
  [
    'report-object',
    ({ words, before, right }) =>
      right.kind === 'comma' &&
      REPORTS.has(words) &&
      /(?:[做作]出|出现|看到|读到|转载|驳斥|否认)[^，]{0,8}$|(?:类似|同类)的?$/.test(before),
  ],
  // 称作 is a name, 称作供 is none
  ['called', ({ reading, token }) => /^称作(?![供证案业息])/.test(reading.skeleton.slice(token.at, token.at + 3))],
  [
    'bare-act',
    ({ words, reading, right }) =>
      ANNOUNCING.has(words) && isBareAct(reading.page.working.slice(right.content, right.content + 16)),
  ],
  [
    'bare-attitude',
    ({ words, reading, right }) =>
      (SHOWS_FEELING.has(words) && isBareAttitude(reading.skeleton, right.content, reading.end)) ||
      // 双方各自重申立场、反复交锋
      (SETS_FORTH.has(words) &&
        /^(?:各自|双方|一贯|既定|自己)?的?(?:立场|态度|主张|原则|观点|看法|来意)(?:[、，。；！]|$)/.test(
          reading.skeleton.slice(right.content, Math.min(reading.end, right.content + 8)),
        )),
  ],
  [
    'discontent',
    ({ words, right, before, token, reading }) =>
      words === '不满' &&
      (isObject(reading, token.end) ||
        right.kind === 'comma' ||
        /(?:心生|感到|引起|引发|十分|非常|很|极|深感|不无|惹来|诸多|的)$/.test(before)),
  ],
  ['lasting', ({ reading, token, words }) => reading.skeleton[token.end] === '着' && words[0] !== '写'],
  // 亚行下调增长预测: a verb of doing stands between
  ['busy', ({ subject, reading }) => subject.phrase !== null && holdsVerb(reading.skeleton, subject.circumstances)],
  // 下调预测，并维持评级: what goes on with 并 is no content; but 「甲，」他说，并称乙
  [
    'goes-on',
    ({ right, reading, start }) =>
      right.kind === 'comma' &&
      reading.skeleton[start - 1] !== '」' &&
      /^(?:并(?![购网行列轨非入不未没无])|以及|且)/.test(reading.skeleton.slice(right.content, right.content + 2)),
  ],
  // 回应查询时表示: the first verb only leads up to the second
  ['leads-up', (site) => leadsUp(site)],
];

const holdsVerb = (skeleton: string, [from, to]: Span): boolean => {
  for (let at = from; at < to; at++) {
    const word = FRAME_WORDS.at(skeleton, at, to);
    if (word?.value.has('starter')) return false;
    if (word) at += word.length - 1;
    else if (opensWithVerb(skeleton, at, to) > 1) return true;
  }
  return false;
};

export const doubtsAbout = (site: CueSite): string[] => DOUBTS.filter(([, holds]) => holds(site)).map(([name]) => name);

/** True where the verb opens a clause of time that only leads up to the next: 回应甲查询时强调. */
export const tellsOccasion = ({ reading, token, words, right, before }: CueSite): boolean => {
  // 两名因担心遭报复而要求匿名的前雇员: what somebody is described by
  if (
    /(?:因为?|由于|出于|鉴于)$/.test(before) &&
    /^[^，；。「」]{1,20}而[^，；。「」]{1,16}的/.test(
      reading.skeleton.slice(token.end, Math.min(reading.end, token.end + 40)),
    )
  )
    return true;
  // 回应「停权」一事时
  if (right.kind === 'quote')
    return /^「[^「」]*」[^，。「」]{0,8}[时后](?=[，怒反回强坦说表指称]|$)/.test(
      reading.skeleton.slice(right.content, right.content + 40),
    );
  if (right.kind !== 'clause') return false;
  return (
    /^(?:回应|回复|答复|回答|接受|谈到|谈及|提到|提及|说到|讲到|被问|介绍|形容|回忆|总结|反驳|出席|发表|批评|质询|追问)/.test(
      words,
    ) &&
    /^[^，；：。！？「」]{2,30}?[时后](?=[，则也亦还就曾又再仅只才都均说称表指强坦直反辩重补透承否]|$)/.test(
      reading.skeleton.slice(token.end, Math.min(reading.end, token.end + 36)),
    )
  );
};

/** True where nothing but circumstance stands between two verbs. */
const leadsUp = ({ reading, token, next, right }: CueSite): boolean => {
  if (!next || right.kind !== 'clause' || (next.word.type !== 'cue' && next.word.type !== 'relay')) return false;
  const between = reading.skeleton.slice(token.end, next.at);
  if (between.length > 40 || /[，；：。！？「」]/.test(between)) return false;
  if (between.length === 0) return SAYING.has(next.word.manner);
  const behind = rightOf(reading, next.end).kind;
  if (behind === 'clause' || behind === 'closed' || behind === 'end') return false;
  return (
    /(?:时|后|中|上|会|并|也|还|又|亦|再次|地|查询|提问)$/.test(between) ||
    OUTLET_NAMES.before(between, between.length) !== null
  );
};
