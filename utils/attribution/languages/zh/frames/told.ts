import type { Mention } from '../../../language.ts';
import { HEADS, OUTLET_NAMES } from '../lexicon.ts';
import { describe } from '../noun-phrase.ts';
import { isOutletAlone } from '../outlet-names.ts';
import { findSubject } from '../subject.ts';
import { wordSet } from '../word-set.ts';
import { addresseeIn, outletAt } from './addressee.ts';
import { carriersIn, isPublisher } from './carriers.ts';
import { innerSpeaker } from './inner-speaker.ts';
import { openingOf } from './occasions.ts';
import { clauseStart, floorOf, type Phenomenon, partOf, speakerOf } from './reading.ts';
import { PEOPLE, SPEAKERS } from './speakers.ts';

const LONGEST_ADDRESSEE = 20;
/** Longest aside behind an addressee. */
const LONGEST_ASIDE = 60;
/** Verbs that name whom they ask or warn before a colon. */
const ASKING = wordSet(`
  问 反问 追问 质问 询问 告诫 提醒 警告 劝 奉劝 回答 答复 回复 回应 反驳 叮嘱 嘱咐 喊话
  呛 反呛 怒呛 回呛 恳求 央求 拜托 吩咐 安抚 安慰 鼓励 勉励 开导 逼问 请教 寄语
`);
/** 告诉「华盛顿邮报」: a paper's name in quotation marks. */
const QUOTED_OUTLET = /^「[^「」]{1,12}(?:报|刊|社|杂志|新闻|新闻网|电视台|电台|邮报|时报)」/;
/** Verbs of warning somebody of something. */
const WARNING = wordSet('警告 提醒 告诫 质问');
/** An occasion with a verb of saying behind it. */
const OCCASION = /(?:时|后|中|之际)[^，]{0,4}(?:表示|[说称指]|指出|强调|写道)$/;
const CARRIES =
  /(?:媒体?|记者|电视台|电台|卫视|频道|广播公司|新闻|网站|杂志|周刊|月刊|社|报|网|[A-Za-z] ?(?:News|TV|Radio|Times|Post|Journal))$/;

/** 甲告诉乙，X: the person told stands behind the verb; an outlet told is a hop, the page's own is none. */
export const told: Phenomenon = (reading, token) => {
  if (token.word.type !== 'cue') return null;
  const { page, skeleton } = reading;
  const verb = skeleton.slice(token.at, token.end);
  const advises = verb === '建议' || verb === '呼吁';
  const asks = advises || ASKING.has(verb);
  if (!asks && verb !== '告诉' && verb !== '告知' && verb !== '通知' && verb !== '转告') return null;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const subject = findSubject(skeleton, start, token.at);
  const last = reading.frames.at(-1);
  const described = subject.phrase ? describe(page, subject.phrase) : null;
  // 警员没有告诉街坊发生了什么: what is not told
  if (/(?:没有?|未曾?|[不勿]|拒绝|从未|不肯|不愿)$/.test(skeleton.slice(start, token.at))) return null;
  if (described ? described.sureness < 1 : !last || start === floor) return null;
  const rest = skeleton.slice(
    token.end,
    Math.min(reading.end, token.end + LONGEST_ADDRESSEE + asideIn(reading, token.end)),
  );
  const mark = /[，：「。]/.exec(rest);
  // 问观众：X, but not 问题，X
  const outlet = outletAt(skeleton, token.end);
  // 回应红星新闻称，X
  const answers = outlet !== null && /^(?:》|网站|记者)*(?:称|说|表示|指)?，/.test(rest.slice(outlet.length));
  if (
    asks &&
    !answers &&
    (!mark ||
      mark.index === 0 ||
      mark.index > 10 ||
      (mark[0] !== '：' &&
        rest[mark.index + 1] !== '「' &&
        !(
          warned(reading, verb, token.end, token.end + mark.index) &&
          (!advises || advised(skeleton, token.end, token.end + mark.index))
        ) &&
        !toSomebody(reading, token.end, token.end + mark.index)))
  )
    return null;
  // 回应置评请求时表示，「甲」: the verb behind the occasion says it
  if (asks && OCCASION.test(mark ? rest.slice(0, mark.index) : '')) return null;
  const titled = QUOTED_OUTLET.exec(
    page.working.slice(token.end, Math.min(reading.end, token.end + LONGEST_ADDRESSEE)),
  );
  const length = titled ? titled[0].length : addresseeIn(skeleton, token.end, rest, mark?.index ?? -1);
  if (length === 0) return null;
  const end = token.end + length;
  let content = end;
  while (content < reading.end && /[\s，：》（）\uE001]/.test(skeleton[content] as string)) content++;
  const closes = content >= reading.end || /[。！？]/.test(skeleton[content] as string);
  if (closes && !described) return null;
  // 甲说，经理打来电话，告诉他X: who turned to him says so
  const inner =
    !described && last?.place === 'after'
      ? innerSpeaker({ reading, start, before: skeleton.slice(start, token.at), token, words: verb }, last)
      : null;
  if (inner && last)
    return {
      rule: 'told',
      span: [start, content],
      cue: [token.at, token.end],
      hops: [inner],
      stance: token.word.stance,
      place: 'after',
      sentence: reading.sentence,
      inside: last,
      certain: true,
    };
  const told = titled ? quotedOutlet(reading, token.end, end) : addressed(reading, token.end, end);
  // 路透社报道说，甲告诉该社: the outlet told is the one that relates it
  const tie = told.length > 0 ? {} : partOf(reading, start);
  return {
    rule: 'told',
    span: [openingOf(reading, start), content],
    cue: [token.at, token.end],
    hops: [...carriersIn(page, subject.circumstances), ...told, ...(described ? [described] : [])],
    stance: token.word.stance,
    place: closes ? 'before' : 'after',
    sentence: reading.sentence,
    ...(described || !last ? tie : { continues: speakerOf(last) }),
  };
};

/** The length of the first aside behind `from`, which an addressee's does not count. */
const asideIn = ({ skeleton, end }: Parameters<Phenomenon>[0], from: number): number =>
  /（\uE001*）/.exec(skeleton.slice(from, Math.min(end, from + LONGEST_ADDRESSEE + LONGEST_ASIDE)))?.[0].length ?? 0;

/** 提醒旅客，X: one who is warned of something, which stands behind the comma. */
const WARNS = wordSet('提醒 警告 告诫 叮嘱 嘱咐 奉劝 告知 建议 呼吁');
const LONGEST_WARNED = 8;

/** 医生建议家长，X: those who are advised, and behind the comma no word of what came of it. */
const advised = (skeleton: string, from: number, to: number): boolean => {
  const head = HEADS.before(skeleton, to, from);
  return (
    head !== null &&
    head.length > 1 &&
    /^(?:title|collective|organisation)$/.test(head.value) &&
    to - from - head.length <= LONGEST_ATTRIBUTE &&
    !/^[被遭但却]|^结果/.test(skeleton.slice(to + 1, to + 3))
  );
};
/** 广大|市民, 有关|部门. */
const LONGEST_ATTRIBUTE = 2;

/** 安抚男童「甲」: a quotation straight behind the one spoken to, who is somebody. */
const warned = (
  { page, skeleton, end }: Parameters<Phenomenon>[0],
  verb: string,
  from: number,
  to: number,
): boolean => {
  if (!WARNS.has(verb) || skeleton[to] !== '，' || to - from > LONGEST_WARNED || end - to < 6) return false;
  const { kind, sureness } = describe(page, [from, to]);
  return sureness >= 2 && /^(?:person|role|group|org)$/.test(kind);
};

const toSomebody = (reading: Parameters<Phenomenon>[0], from: number, to: number): boolean => {
  const { page, skeleton, frames } = reading;
  // 两名大臣警告首相，预算可能被否决
  if (skeleton[to] === '，' && WARNING.has(skeleton.slice(from - 2, from))) {
    const { kind, sureness } = describe(page, [from, to]);
    return sureness >= 3 && SPEAKERS.has(kind);
  }
  if (frames.length > 0 || skeleton[to] !== '「') return false;
  const { kind, sureness } = describe(page, [from, to]);
  return sureness >= 2 && PEOPLE.has(kind);
};

const bareTitle = (words: string): string => words.replace(/》$/, '');

const quotedOutlet = ({ page }: Parameters<Phenomenon>[0], from: number, to: number): Mention[] => {
  const name = page.text.slice(from + 1, to - 1);
  return isPublisher(page, name) ? [] : [{ span: [from, to], name, kind: 'media' }];
};

const addressed = ({ page, skeleton }: Parameters<Phenomenon>[0], from: number, to: number): Mention[] => {
  const words = skeleton
    .slice(from, to)
    .replace(/[（\uE001].*$/, '')
    .replace(/(?:的?(?:记者|主持人|主播|编辑))?(?:称|说|指|表示)?$/, '')
    .trimEnd();
  if (words.length < 2 || /^(?:本|记者|媒体)/.test(words)) return [];
  // 中青报·中青网记者
  if (words.split('·').some((name) => isPublisher(page, bareTitle(name).replace('《', '')))) return [];
  if (
    !CARRIES.test(skeleton.slice(from, to)) &&
    !CARRIES.test(bareTitle(words)) &&
    !OUTLET_NAMES.before(bareTitle(words), bareTitle(words).length)
  )
    return [];
  const told = describe(page, [from, from + words.length]);
  const described: Mention = isOutletAlone(words) ? { ...told, kind: 'media' } : told;
  return described.kind === 'media' && !isPublisher(page, described.name) ? [described] : [];
};
