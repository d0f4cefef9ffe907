import type { Span } from '../../../../span.ts';
import type { Frame, Mention } from '../../../language.ts';
import { OUTLET_NAMES } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { findSubject, type Subject } from '../subject.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import { isPublisher } from './carriers.ts';
import { build } from './cue-frame.ts';
import { doesSomething } from './does-something.ts';
import { SPEAKING } from './manners.ts';
import { ADVERBIAL, MAY_BE_HIS } from './occasions.ts';
import type { Reading, Right, Token } from './reading.ts';
import { ONE_HUMAN, originOf, SPEAKERS } from './speakers.ts';
import { saidBehind } from './verb-object.ts';

/** What joins an outlet to its report. */
const OF_REPORT = /的(?:一[篇则份])?(?:最新|独家|相关|有关)?$/;

/** What only a verb has before it: to whom, where, about what. */
const ADDRESSING = /[对在向就]/;

/** Verbs of learning something from somebody. */
const LEARNS = wordSet('获悉 了解到 得知 获知');
/** Verbs of what stands in a report. */
const REPORTS = wordSet('称 说 指 指出 提到 提及 写道 介绍 透露');

/** A report that is pointed at, up to the noun. */
const POINTED_AT =
  /^(?:该|这|那|此|上述|另)一?[篇则份条项](?:[^，：。「」]{0,24}的|署名|独家|专题|长篇|深度|调查|分析)$/;
/** Where an outlet sent its report from. */
export const SENT = /(?:发自|发回)[^，的]{2,12}的(?:报[道导]|消息|电讯)?$/;

const DETERMINED = /^(?:该|此|这项|那项|有|一项|另一项|最新|最新的|.+(?:的|最新|一项))$/;

/** Who did a study, between it and what points at it. */
const BY_WHOM = /(?:这|该|那|一|有|另一)(?:项|份|个)由[^，。]{2,30}的$/;
const LONGEST_WHICH = 36;

/** A finding between its noun and its verb: 调查结果亦, 研究还. */
const FINDS_TOO = /^((?:调查|研究|统计|分析|民调)(?:结果|报告|数据|团队)?)(?:亦|也|还|又|则|并|同时|进一步|另外?)+$/;

/** 该报道称X, 报导指出X, 该研究发现X: the report is the source and the cue what is left of the verb. */
export const reportOf = (
  reading: Reading,
  token: Token,
  subject: Subject,
): { readonly source: Span; readonly verb?: number; readonly certain?: true } | null => {
  const { skeleton } = reading;
  const words = skeleton.slice(token.at, token.end);
  if (/^(?:研究|调查)./.test(words)) {
    // 这项由大学与医院合作的研究发现: a clause tells which
    const which = BY_WHOM.exec(skeleton.slice(Math.max(0, token.at - LONGEST_WHICH), token.at))?.[0].length;
    if (which) return { source: [token.at - which, token.at + 2], certain: true };
    if (!subject.phrase) return { source: [token.at, token.at + 2] };
    const whose = skeleton.slice(...subject.phrase);
    return subject.phrase[1] === token.at && DETERMINED.test(whose)
      ? { source: [subject.phrase[0], token.at + 2] }
      : null;
  }
  // 调查亦显示X
  const paper = subject.phrase ? null : FINDS_TOO.exec(skeleton.slice(subject.circumstances[0], token.at));
  if (paper && /^(?:显示|发现|指出|反映|表明|认为)/.test(words))
    return {
      source: [subject.circumstances[0], subject.circumstances[0] + (paper[1] as string).length],
      verb: token.at,
    };
  if (!subject.phrase && /^(?:通报|公告|声明|报告|简报|评论|评估|分析)(?:称|指|说|指出|表示|强调|认为)$/.test(words))
    return ADDRESSING.test(skeleton.slice(...subject.circumstances)) ? null : { source: [token.at, token.at + 2] };
  // 一份声明称X, 甲署去年公布的一份评估说X
  if (
    subject.phrase?.[1] === token.at &&
    /[一这该有那][份则篇项]$/.test(skeleton.slice(...subject.phrase)) &&
    /^(?:通报|公告|声明|报告|简报|评论|评估|分析)./.test(words)
  )
    return { source: [subject.phrase[0], token.at + 2] };
  // 这篇以分析为主的报道说, 该署名评论称: a clause or a word tells which
  const from = subject.phrase?.[0] ?? token.at;
  const clause = skeleton.slice(from, Math.max(from, token.at));
  if (/^(?:报[道导]|报告|评论|声明|通报)./.test(words) && POINTED_AT.test(clause))
    return { source: [from, token.at + 2], certain: true };
  if (!/^报[道导]./.test(words)) return null;
  if (!subject.phrase)
    return ADDRESSING.test(skeleton.slice(...subject.circumstances)) ? null : { source: [token.at, token.at + 2] };
  const before = skeleton.slice(...subject.phrase);
  // 《隆德日报》的报道称, 路透社的一篇报道说
  if (subject.phrase[1] === token.at && OF_REPORT.test(before)) {
    const outlet = describe(reading.page, [subject.phrase[0], token.at + 2]);
    if (outlet.kind === 'media' && !outlet.refers) return { source: [subject.phrase[0], token.at + 2] };
  }
  // 法新社10月8日发自开罗的报道说
  const sender = SENT.test(clause) ? OUTLET_NAMES.at(skeleton, from, token.at) : null;
  if (sender) return { source: [from, from + sender.length], verb: token.at, certain: true };
  if (subject.phrase[1] !== token.at) return null;
  // 其报道称: whose it is tells as little as 报道 alone
  if (before === '其') return { source: [token.at, token.at + 2], certain: true };
  return /^(?:该|这篇|此|这则|上述|前述|该篇|该则)$/.test(before)
    ? { source: [subject.phrase[0], token.at + 2] }
    : null;
};

/** 路透社从两名了解计划的人士处: an outlet and whom it has it from. */
const FROM_WHOM = /^([^，从自]{2,14}?)[从自]([^，]{2,30}?)(?:处|那里|口中)(?:独家)?$/;

/** 美媒以知情人士为消息来源(报道): what an outlet rests on. */
const RESTS_ON = /以([^，：「」]{2,20})为(?:消息|主要|唯一)?(?:来源|消息来源|信源|消息源)$/;

/** 记者从业内人士处获悉X: whoever the reporter had it from, behind the outlet that is not this one. */
export const informantOf = (reading: Reading, token: Token, subject: Subject): readonly Described[] | null => {
  const { skeleton, page } = reading;
  const basis = RESTS_ON.exec(skeleton.slice(...subject.circumstances));
  if (basis && subject.phrase) {
    const at = subject.circumstances[0] + basis.index + 1;
    const outlet = describe(page, subject.phrase);
    const rested = describe(page, [at, at + (basis[1] as string).length]);
    if (outlet.kind === 'media' && rested.sureness >= 1)
      return isPublisher(page, outlet.name) ? [rested] : [outlet, rested];
  }
  if (!LEARNS.has(skeleton.slice(token.at, token.end))) return null;
  const split = subject.phrase ? FROM_WHOM.exec(skeleton.slice(subject.phrase[0], token.at)) : null;
  if (subject.phrase && split) {
    const from = subject.phrase[0];
    const at = from + (split[1] as string).length + 1;
    const relayed = [
      describe(page, [from, from + (split[1] as string).length]),
      describe(page, [at, at + (split[2] as string).length]),
    ];
    if (relayed[0]?.kind === 'media' && (relayed[1]?.sureness ?? 0) >= 2)
      return isPublisher(page, relayed[0].name) ? relayed.slice(1) : relayed;
  }
  const hearer = subject.phrase ? describe(page, subject.phrase) : null;
  if (hearer && hearer.kind !== 'self' && hearer.kind !== 'media') return null;
  const outer = hearer?.kind === 'media' && !isPublisher(page, hearer.name) ? [hearer] : [];
  const [from, to] = subject.circumstances;
  const match = /(?:从|向|自)([^，]{2,30}?)(?:处|那里|方面|口中|手中)?(?:独家)?$/.exec(skeleton.slice(from, to));
  if (!match) return null;
  const at = from + match.index + 1;
  const described = describe(page, [at, at + (match[1] as string).length]);
  return described.sureness >= 2 && described.kind !== 'document' ? [...outer, described] : null;
};

/** A passive and its agent, up to the verb. */
const BY_AGENT = /(?:被(?![害告访保绑捕])|遭到|遭|受到)(?=[^被遭，；：]{2,20}$)/;
/** What is asked of somebody or made of him is not said of him. */
const NOT_SAID_OF = /^(?:问|追问|询问|提问|质询|查|确认|证实|测|检(?!举)|发现|认定|判断|认为是|认出|预期|预估)/;
/** How verbs behind such an agent may say so. */
const SAID_OF: ReadonlySet<CueManner> = new Set([...SPEAKING, 'attack', 'thought']);
/** A passive that tells when somebody spoke, up to his verb. */
const OCCASION_END = /[^，]{4}(?:时(?![间代任])|[之以]?后(?![续者方])|之际)[^，]{0,4}$/;
/** Shortest clause that is beyond doubt what was said. */
const SURELY_SAID = 5;

/** 遭台权会质疑X, 男星遭周刊爆料X, 甲被舆论质疑X: the agent of a passive is the source, its subject a part of the content. */
export const passiveAgent = (
  reading: Reading,
  token: Token,
  phrase: Span,
  start: number,
  content: number,
  right: Right,
): Frame | null => {
  const { skeleton, page, end } = reading;
  const behind = right === 'comma' && saidBehind(reading, token, content);
  if ((right !== 'clause' && right !== 'quote' && !behind) || !SAID_OF.has(token.word.manner)) return null;
  const match = BY_AGENT.exec(skeleton.slice(phrase[0], token.at));
  if (!match || NOT_SAID_OF.test(skeleton.slice(token.at, token.end))) return null;
  const at = phrase[0] + match.index;
  // 议员被记者拦下时|怒呛X: the passive only tells when
  if (OCCASION_END.test(skeleton.slice(at, token.at))) return null;
  const named = findSubject(skeleton, at + match[0].length, token.at).phrase;
  const agent = named ? describe(page, named) : null;
  if (!agent || agent.sureness < 2 || agent.kind === 'document') return null;
  if (right === 'quote' || behind) return build(token, reading, start, content, [agent], 'source-cue');
  const subject = findSubject(skeleton, start, at).phrase;
  const stop = /[，；。！？]/.exec(skeleton.slice(content, end));
  const clause = skeleton.slice(content, stop ? content + stop.index : end);
  const certain = clause.length >= SURELY_SAID && !/的[^的]{1,6}$/.test(clause);
  return build(token, reading, start, content, [agent], 'source-cue', {
    ...(subject ? { lead: subject } : {}),
    ...(certain ? { certain } : {}),
  });
};

/** A hearsay word among the circumstances: 马斯克据报近日指出. */
export const hearsayIn = (reading: Reading, [from, to]: Span): Mention[] => {
  if (from >= to) return [];
  const match = /据(?:报|悉|称|传|闻|报道|了解|说)/.exec(reading.skeleton.slice(from, to));
  if (!match) return [];
  const at = from + match.index;
  return [
    { span: [at, at + match[0].length], name: reading.page.text.slice(at, at + match[0].length), kind: 'agentless' },
  ];
};

/** Verbs by which an outlet relates events, in which others may come to speak. */
const RELATES = /(?:报[道导]|消息|讯|电|披露|报)(?:[称说指]|指出)?$/;

/** What is done, behind who does it: 摩根大通|将目标价上调. */
const ACTS = /[将把已正会获被遭拟欲未没]/;

/** A clause of occasion that opens with somebody, and the comma behind it. */
const OCCASION = /^[^，；：「」]{4,30}(?:时|后|期间|之际)，$/;

/**
 * Who speaks in what an outlet relates, where the cue itself has no subject: 据甲报道，警方逮捕三人，称他们纵火. The subject stands right behind the outlet's cue;
 * `bare` where nothing but circumstance follows it, so that the outlet says no more than that.
 */
export const relatedSpeaker = (
  reading: Reading,
  last: Frame,
  to: number,
  manner: CueManner,
): { readonly speaker: Described; readonly bare: boolean; readonly occasion: boolean } | null => {
  const { skeleton, page } = reading;
  const [, from] = last.span;
  const outer = last.hops.at(-1)?.kind;
  const relays =
    (last.rule === 'relayed-words' && last.hops[0]?.kind === 'media') ||
    (last.rule === 'according-to' && last.hops.length === 1 && outer !== 'document');
  if (last.place !== 'after' || to <= from) return null;
  // 甲说，总统与首相会谈时，建议X · 甲指出，政府正通过各种渠道，向乙强调X: nothing but an occasion stands between whose it is and what he said
  const phrase = openingPhrase(skeleton, from, to);
  const adverbial = phrase !== null && ADVERBIAL.test(skeleton.slice(phrase[1], to));
  const occasion = adverbial || OCCASION.test(skeleton.slice(from, to));
  const quoted = occasion && (last.rule === 'relayed-words' || (adverbial && !MAY_BE_HIS.has(manner)));
  if (outer !== 'media' && outer !== 'agentless' && !relays && !quoted) return null;
  const cue = last.cue ? skeleton.slice(...last.cue) : '';
  if (
    !quoted &&
    last.rule !== 'according-to' &&
    last.rule !== 'hearsay' &&
    !relays &&
    !RELATES.test(cue) &&
    !(last.hops.at(-1)?.refers === 'report' && REPORTS.has(cue))
  )
    return null;
  if (!phrase || phrase[1] >= to) return null;
  const speaker = describe(page, phrase);
  // 甲引述乙表示，他见过丙，并强调X: the pronoun is 乙 himself
  if (speaker.refers === 'person' && ONE_HUMAN.test(originOf(last)?.kind ?? '')) return null;
  // 甲报引述乙指，政府从没买过地，并强调X: 乙 goes on with what he thinks; what somebody wants is told of him
  if (relays && SPEAKERS.has(outer ?? '') && !occasion && manner !== 'directive') return null;
  const acts = ACTS.test(skeleton.slice(phrase[1], phrase[1] + 1));
  const alone = findSubject(skeleton, phrase[0], to - 1).phrase?.[1] === phrase[1];
  const bare = occasion || (alone && !acts && !doesSomething(skeleton, phrase[1], to - 1));
  // 报道说，德国代表对方案有保留，担心X: somebody by his function may do something first
  const clear = bare || speaker.kind === 'role' || speaker.kind === 'anonymous';
  if (speaker.sureness < (clear ? 2 : 3) || !SPEAKERS.has(speaker.kind)) return null;
  return { speaker, bare, occasion };
};

/** Words of hearing somebody say something. */
const HEARS = /(?:听到|听见|听闻|看到|看见|目睹|(?<=[站后场内里区又即只])见)((?:有|一名|一位)?[^，的了]{2,8})$/;

/** 她到站又见职员称X: not who hears it says it. */
export const heard = (reading: Reading, token: Token, start: number): Described | null => {
  const match = HEARS.exec(reading.skeleton.slice(start, token.at));
  if (!match) return null;
  const described = describe(reading.page, [token.at - (match[1] as string).length, token.at]);
  return described.sureness >= 3 && SPEAKERS.has(described.kind) ? described : null;
};
