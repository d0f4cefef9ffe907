import { firstIndex } from '../../../../first-index.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import type { CueSite } from './cue-doubts.ts';
import { SAYING } from './manners.ts';
import type { Token } from './reading.ts';
import { SPEAKERS } from './speakers.ts';

/** Longest clause that is looked at. */
const REACH = 60;
/** 接获一名男子报案: somebody came to tell. */
const REPORTED =
  /(?:接获|接到|收到|再有|有|获)([^，；：]{2,40}?)(?:报案|报警|投诉|举报|求助|求救|检举|陈情|报料|「?爆料」?|反映|呼救|通知|通报|告知|知会)$/;
/** 接到警方来电: somebody called, who says or asks for what follows. */
const CALLED = /(?:接获|接到|收到)([^，；：]{2,20}?)(?:的?(?:来电|电话|通知|简讯|短信|来信|来函|讯息|信息))$/;
/** 引发网友不满: people were moved to speak. */
const PROVOKED =
  /(?:引[发起来得]|惹[来得]|招[来致]|触发|掀起|激起|涌入|吸引|令|让|使)([^，；：]{2,10}?)的?(?:强烈|高度|诸多|极度|一片|极大|热烈)?(?:不满|反弹|批评|质疑|气愤|愤怒|热议|关注|抨击|讨论|担忧|忧虑|哗然|反感|众怒|炮轰|猜测|联想|共鸣|惊呼|声讨|笑翻|傻眼|炸锅|暴动|不安|恐慌|挞伐|朝圣|论战|惊叹|赞叹|围观|起底|骂翻|洗版|疯传)$/;
/** 看得网友倒抽一口气: people were moved to cry out. */
const MOVED_TO = /(?:[看听读吓逗]得|惹得|引得)([^，；：]{1,6}?[友民众迷丝人])(?!都|全)[^，；：「」]{2,10}$/;
/** 甲由大状乙代表，指X: counsel speaks for his client. */
const REPRESENTED = /由([^，；：]{2,20}?)代表(?:求情|应讯|出庭|陈词)?$/;
/** 经检察官讯问后，认为X: who heard or looked into a case speaks on what came of it. */
const HEARD_CASE =
  /经([^，；：「」经]{2,16}?)(?:初步|进一步|深入|漏夜|再度|合议庭)?(?:讯问|复讯|侦讯|审讯|开庭|审理|调查|侦查|评议|合议|勘验|鉴定|核查|审查|评估)(?:终结|结束)?后$/;

/** 也有人不以为然，认为X: who there is, and what he does. */
const THERE =
  /(?:^|，)(?:但|不过|然而|却)?(?:也|亦|还|另|更|则)?(有(?:些|的|部分|不少)?(?:人|[\u4e00-\u9fff]{1,5}?[人友民长者员客迷丝众家生]))(?![^，]*的)[^，「」]{2,14}$/;

/** 次日来了两名干部，称X · 碰到一名自称药剂师的女子，声称X: whom one meets. */
const MET =
  /(?:遇[到上见]|碰[到上见]|撞见|来了|走来|结识了?)((?:「[^「」]{2,10}」|(?:[一二两三四五六几多数]|[0-9]{1,2})[名位个群帮][^，；：「」]{2,24}))$/;

/** Who is met in the clause before a verb without a subject, and speaks. */
export const metBefore = ({ reading, start, token, before }: CueSite): Described | null => {
  const { skeleton, page } = reading;
  if (before !== '' || skeleton[start - 1] !== '，' || !SAYING.has(token.word.manner)) return null;
  const from = Math.max(reading.frames.at(-1)?.span[1] ?? reading.start, start - 1 - REACH);
  const met = MET.exec(skeleton.slice(from, start - 1))?.[1];
  const described = met ? describe(page, [start - 1 - met.length, start - 1]) : null;
  return described && described.sureness >= 2 && SPEAKERS.has(described.kind) ? described : null;
};

/** Who spoke by the clause before a verb without a subject, though another is its subject: 警方接获一名男子报案，指X · 此举引发网友不满，认为X. */
export const speakerOfClauseBefore = ({ reading, start, token, before }: CueSite): Described | null => {
  const { skeleton, page } = reading;
  if (start <= reading.start || skeleton[start - 1] !== '，' || before.length > 4) return null;
  const from = Math.max(reading.start, start - 1 - REACH);
  const clause = skeleton.slice(from, start - 1);
  // 有网友发文爆料，直指X: who spoke in the clause before goes on
  const last = reading.frames.at(-1)?.cue;
  if (last && last[0] > from + clause.lastIndexOf('，')) return null;
  const says = SAYING.has(token.word.manner);
  const found =
    (says ? (REPORTED.exec(clause) ?? REPRESENTED.exec(clause)) : null) ??
    (says || token.word.manner === 'directive' ? CALLED.exec(clause) : null) ??
    PROVOKED.exec(clause) ??
    (says ? MOVED_TO.exec(clause) : null) ??
    (last ? THERE.exec(clause) : null) ??
    (token.word.manner === 'finding' || token.word.manner === 'directive' ? null : HEARD_CASE.exec(clause));
  if (!found) return null;
  const name = found[1] as string;
  const at = from + found.index + found[0].indexOf(name);
  const phrase = findSubject(skeleton, at, at + name.length).phrase;
  const described = phrase ? describe(page, phrase) : null;
  // 引发各国关注: what a body heeds it says nothing of
  if (described?.kind === 'org' && clause.endsWith('关注')) return null;
  return described && described.sureness >= 2 && SPEAKERS.has(described.kind) ? described : null;
};

/** What is answered, in the verb that opens what was said: 两个月后院方书面回覆，称X. */
const ANSWERS =
  /^(?:书面|口头|电邮)?(?:回复|答复|回应|回答|复函|回信|解释|澄清|反驳|交代|辩解|改口|松口|补充|总结|分析|评论|介绍|汇报|通报|举例|透露|爆料|呼吁|发言|发文|留言)$/;

/** 惟院方其后书面回覆，称X: who answers in the clause before, with where it starts; the verb that follows says what. */
export const answersBefore = ({
  reading,
  start,
  before,
}: CueSite): { readonly speaker: Described; readonly from: number } | null => {
  const { skeleton, page, tokens, frames } = reading;
  if (before !== '' || start <= reading.start || skeleton[start - 1] !== '，') return null;
  const verb = tokens[firstIndex(tokens.length, (i) => (tokens[i] as Token).end >= start - 1)];
  const last = frames.at(-1)?.cue;
  if (
    verb?.end !== start - 1 ||
    verb.word.type !== 'cue' ||
    !ANSWERS.test(skeleton.slice(verb.at, verb.end)) ||
    last?.[1] === verb.end
  )
    return null;
  const reach = Math.max(reading.start, verb.at - REACH);
  const clause = skeleton.slice(reach, verb.at);
  const from = reach + Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；')) + 1;
  const { phrase } = findSubject(skeleton, from, verb.at);
  const speaker = phrase ? describe(page, phrase) : null;
  if (!speaker || speaker.sureness < 2 || speaker.refers || !SPEAKERS.has(speaker.kind)) return null;
  return { speaker, from };
};
