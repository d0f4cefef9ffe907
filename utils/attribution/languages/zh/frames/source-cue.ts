import type { Span } from '../../../../span.ts';
import type { Frame, Mention } from '../../../language.ts';
import type { Sentence } from '../../../page.ts';
import { OUTLET_NAMES } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { findSubject, openingPhrase, type Subject } from '../subject.ts';
import { ATTITUDES } from '../vocabulary/attitudes.ts';
import { carriersIn } from './carriers.ts';
import {
  clauseStart,
  floorOf,
  type Phenomenon,
  type Reading,
  type Right,
  rightOf,
  speakerOf,
  type Token,
} from './reading.ts';

/** Words right before a cue that make it no report: passives, wishes, nouns. */
const UNREPORTED =
  /(?:[的被遭受让请令使所想可应该敢难给予来去能值得无法毋须因和与及或、]|不得|受到|遭到|引起|引发|引來|不|没|没有|未|并未|未能|无法|拒绝|为了|避免)$/;
const NEGATED = /(?:不|没有|没|未|并未|并不|从未|从不|未有)$/;
/** What joins a second cue to the one before. */
const JOINED = /(?:并|并且|又|亦|也|还|更|再|另|另外|且|而且|同时|续|及|以及|但|但也|惟|只|仅|则|随后|最后|其后)$/;

/** A predicate's marks: what makes the words behind 宣布 or 承诺 a proposition and no object. */
const PREDICATE =
  /[将会已有是要能可须应不没未被把让]|正在|开始|决定|停止|取消|暂停|恢复|推出|实施|完成|成立|增加|减少|提高|调整|继续|即日起|展开|落实|符合|存在|包括|达|升|降|跌|涨/;

const needed = (token: Token, right: Right, phrase: Described, sentence: Sentence, cue: string): boolean => {
  const { headline } = sentence;
  const { manner } = token.word;
  // 索恩认为X: a short name nobody introduced, at the head of the sentence
  const opens =
    phrase.span[0] === sentence.span[0] &&
    /^[\u4e00-\u9fff·]{2,5}$/.test(phrase.name) &&
    /^(?:认为|相信|担心|质疑|怀疑)$/.test(cue);
  // 拜登称X: headlines name people by the shortest name and leave out the comma
  if (
    headline &&
    right === 'clause' &&
    phrase.sureness >= 1 &&
    phrase.span[1] - phrase.span[0] <= 8 &&
    token.word.weak !== true
  )
    return manner !== 'topic' && manner !== 'finding' && manner !== 'act';
  const { sureness, kind } = phrase;
  const marked = right === 'comma' || right === 'colon' || right === 'quote';
  switch (manner) {
    case 'speech':
      return marked ? sureness >= 1 : sureness >= 2 || (sureness >= 1 && token.word.sure === true);
    case 'short':
      return marked ? sureness >= 1 : sureness >= 2 && token.word.weak !== true;
    case 'topic':
      return marked && sureness >= 1;
    case 'thought':
      return sureness >= (marked || opens ? 1 : 2);
    case 'directive':
    case 'attack':
    case 'act':
      return sureness >= 2;
    case 'finding':
      if (right === 'comma' && /^显示/.test(cue)) return sureness >= 1;
      return (
        sureness >= 2 &&
        (kind === 'document' ||
          kind === 'org' ||
          kind === 'self' ||
          kind === 'media' ||
          (kind === 'group' && !phrase.refers) ||
          (kind === 'person' && marked))
      );
  }
};

/** Longest clause that is looked at. */
const CLAUSE = 200;

const enough = (reading: Reading, token: Token, content: number, right: Right): boolean => {
  const { skeleton, page } = reading;
  const reach = Math.min(reading.end, content + CLAUSE);
  const found = /[，；。！？]/.exec(skeleton.slice(content, reach));
  const end = found ? content + found.index : reach;
  const length = end - content;
  if (right === 'quote' || right === 'colon' || right === 'comma') return true;
  const clause = page.working.slice(content, end);
  switch (token.word.manner) {
    case 'act':
      return length >= 6 && (length >= 10 || PREDICATE.test(clause));
    case 'short':
      return length >= 4 || end < reading.end;
    case 'directive':
      return length >= 4 || (length >= 2 && end < reading.end);
    case 'attack':
      return length >= 4 || (length >= 2 && end < reading.end);
    case 'speech':
      return length >= 2;
    default:
      return length >= 2;
  }
};

/** How far back in its sentence the subject of a cue may stand. */
const SENTENCE = 400;

/** The subject of a cue that has none in its own clause: what an earlier clause of the sentence opens with. */
const subjectBefore = (reading: Reading, from: number, to: number): Described | null => {
  const { skeleton, page } = reading;
  let nearest: Described | null = null;
  let start = Math.max(from, to - SENTENCE);
  for (let i = start; i < to; i++) {
    if (!/[，；：]/.test(skeleton[i] as string) && i !== to - 1) continue;
    const end = /[，；：]/.test(skeleton[i] as string) ? i : i + 1;
    const { phrase } = findSubject(skeleton, start, end);
    const opening = openingPhrase(skeleton, start, end) ?? (phrase && phrase[1] < end ? phrase : null);
    if (opening) {
      const described = describe(page, opening);
      if (described.sureness >= 2 && described.kind !== 'document') nearest = described;
    }
    start = i + 1;
  }
  return nearest;
};

const samePerson = (mention: Mention): boolean =>
  mention.refers === 'person' || mention.refers === 'people' || mention.kind === 'self' || /^[我其]/.test(mention.name);

const build = (
  token: Token,
  reading: Reading,
  start: number,
  content: number,
  hops: readonly Mention[],
  rule: Frame['rule'],
  extra: Partial<Frame> = {},
): Frame => ({
  rule,
  span: [start, content],
  cue: [token.at, token.end],
  hops,
  stance: token.word.stance,
  place: 'after',
  sentence: reading.sentence,
  ...extra,
});

/** What sets a new source against the one before: 则, 也, 亦, 但 … */
const CONTRAST = /^[\s]*(?:但|而|不过|然而|惟|另|同时|对此|为此|此外|其后|随后)|[则也亦更却就]|同时|对此/;
/** Longest chain a sentence can build up. */
const DEEPEST = 4;
const depthOf = (frame: Frame): number => {
  let depth = 1;
  for (let at = frame.within ?? frame.inside; at && depth < DEEPEST; at = at.within ?? at.inside) depth++;
  return depth;
};
const NESTING_KINDS: ReadonlySet<string> = new Set(['media', 'agentless', 'anonymous']);
const OUTER_KINDS: ReadonlySet<string> = new Set(['media', 'document', 'agentless']);

const originOf = (frame: Frame): Mention | undefined => {
  let at: Frame | undefined = frame;
  while (at && at.hops.length === 0) at = at.continues;
  return at?.hops.at(-1);
};

/** Whose words go on: the inner source's where an outlet relays it, else the outer speaker's. */
const continued = (frame: Frame): Frame => {
  if (frame.hops.length === 0 && frame.continues) return continued(speakerOf(frame));
  const outer = frame.within ?? frame.inside;
  if (!outer) return frame;
  return OUTER_KINDS.has(originOf(outer)?.kind ?? '') ? frame : continued(outer);
};

/** True where the clause right before opens with a pronoun of its own: what is joined to it has that subject. */
const goesOnInside = (skeleton: string, from: number, to: number): boolean => {
  const before = skeleton.slice(Math.max(from, to - CLAUSE), Math.max(from, to - 1));
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
  return /^(?:但|不过|而)?[他她它我其]/.test(clause);
};

/** 宣布对公司实施制裁后，…: the verb stands in a clause of time. */
const isTimeClause = (skeleton: string, from: number, to: number): boolean => {
  const stop = /[，。；！？「]/.exec(skeleton.slice(from, Math.min(to, from + CLAUSE)));
  return (
    stop?.[0] === '，' &&
    /(?:后|之后|以后|[^及当随同届准]时|之时|之际|期间|[^对国海意例]外|之外|以来|之前)$/.test(
      skeleton.slice(from, from + stop.index),
    )
  );
};

const ANNOUNCING = /^(?:宣布|公布|宣告)$/;
const ACT =
  /^，?(?:制裁|暂停|停止|关闭|撤出|撤销|排除|取消|推出|成立|解散|辞职|辞任|退出|参选|破产|放弃|终止|恢复|启动|实施|实现|展开|召回|收购|独立|就职|结婚|离婚|退休|开幕|闭幕|开始|结束|戒严|封锁|进入|当选|胜选|获胜|无罪|有罪|死亡|脱离|离开|改组|任命|委任|解雇|开除|裁员|停课|停工|应对|一项|一系列|新|最新|这|该|其|调查|检测|名单|结果|数据|报告)/;
const isBareAct = (clause: string): boolean =>
  ACT.test(clause) && !/[将会拟]|即日|下[周月]|明[天年日]|今[天年日]|由|于/.test(clause.slice(0, 14));

const isBareAttitude = (skeleton: string, from: number, to: number): boolean => {
  const words = skeleton.slice(from, Math.min(to, from + 12));
  const stop = /[，。；！？]/.exec(words);
  return BARE_ATTITUDE.test(stop ? words.slice(0, stop.index) : words);
};
const BARE_ATTITUDE = new RegExp(
  `^(?:强烈|极大|极度|深切|高度|十分|非常|最)?(?:${ATTITUDES.flatMap(({ words }) => words).join('|')})$`,
);

/** 该报道称X, 报导指出X: the report is the source and the cue what is left of the verb. */
const reportOf = (reading: Reading, token: Token, subject: Subject): { readonly source: Span } | null => {
  const { skeleton } = reading;
  const words = skeleton.slice(token.at, token.end);
  if (!/^报[道导]./.test(words)) return null;
  if (!subject.phrase)
    return skeleton.slice(...subject.circumstances).match(/[对在向就]/) ? null : { source: [token.at, token.at + 2] };
  const before = skeleton.slice(...subject.phrase);
  return /^(?:该|这篇|此|这则|上述|前述|该篇|该则)$/.test(before) && subject.phrase[1] === token.at
    ? { source: [subject.phrase[0], token.at + 2] }
    : null;
};

/** 记者从业内人士处获悉X: whoever the reporter had it from. */
const informantOf = (reading: Reading, token: Token, subject: Subject): Described | null => {
  const { skeleton, page } = reading;
  if (!/^(?:获悉|了解到|得知|获知)$/.test(skeleton.slice(token.at, token.end))) return null;
  if (subject.phrase && describe(page, subject.phrase).kind !== 'self') return null;
  const [from, to] = subject.circumstances;
  const match = /(?:从|向|自)([^，]{2,30}?)(?:处|那里|方面|口中|手中)?(?:独家)?$/.exec(skeleton.slice(from, to));
  if (!match) return null;
  const at = from + match.index + 1;
  const described = describe(page, [at, at + (match[1] as string).length]);
  return described.sureness >= 2 && described.kind !== 'document' ? described : null;
};

/** 遭台权会质疑X, 甲被舆论质疑X: the agent of a passive is the source, its subject a part of the content. */
const passiveAgent = (
  reading: Reading,
  token: Token,
  phrase: Span,
  start: number,
  content: number,
  right: Right,
): Frame | null => {
  const { skeleton, page } = reading;
  if (right !== 'clause' || (token.word.manner !== 'attack' && token.word.manner !== 'thought')) return null;
  const match = /(?:被|遭到|遭|受到)(?=[^被遭]{2,20}$)/.exec(skeleton.slice(...phrase));
  if (!match) return null;
  const at = phrase[0] + match.index;
  const agent = describe(page, [at + match[0].length, phrase[1]]);
  if (agent.sureness < 2) return null;
  const subject = findSubject(skeleton, start, at).phrase;
  return build(token, reading, start, content, [agent], 'source-cue', subject ? { lead: subject } : {});
};

/** A hearsay word among the circumstances: 马斯克据报近日指出. */
const hearsayIn = (reading: Reading, [from, to]: Span): Mention[] => {
  const match = /据(?:报|悉|称|传|闻|报道|了解|说)/.exec(reading.skeleton.slice(from, to));
  if (!match) return [];
  const at = from + match.index;
  return [
    { span: [at, at + match[0].length], name: reading.page.text.slice(at, at + match[0].length), kind: 'agentless' },
  ];
};

/** 甲表示，X. The plain frame: a source, a cue, content; also a second cue without a source, and the cue that closes a sentence. */
export const sourceCue: Phenomenon = (reading, token, index) => {
  if (
    token.word.type !== 'cue' &&
    !(token.word.type === 'hearsay' && /[称说指出为]$/.test(reading.skeleton.slice(token.at, token.end)))
  )
    return null;
  const { page, skeleton } = reading;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const before = skeleton.slice(start, token.at);
  let stance = token.word.stance;
  const found = findSubject(skeleton, start, token.at);
  if (NEGATED.test(before)) {
    const admits = /^(?:否认|讳言)$/.test(skeleton.slice(token.at, token.end));
    if (!admits && token.word.manner !== 'thought' && token.word.stance !== 'doubts') return null;
    if (!admits && !/认为|相信|觉得|看好|认同/.test(skeleton.slice(token.at, token.end))) return null;
    stance = admits ? 'confirms' : 'doubts';
  } else if (UNREPORTED.test(found.phrase ? skeleton.slice(...found.circumstances) : before)) return null;
  const right = rightOf(reading, token.end);
  if (right.kind === 'closed' || (/之$/.test(before) && /[说言]/.test(skeleton[token.at] as string))) return null;
  // 这些要求也获得同意: the verb is a noun
  if (
    right.kind === 'clause' &&
    /[也均都被遭获才仍却]/.test(skeleton[right.content] as string) &&
    token.word.manner !== 'speech' &&
    token.word.manner !== 'thought' &&
    token.word.manner !== 'finding' &&
    token.word.manner !== 'short'
  )
    return null;
  if (right.kind === 'clause' && isTimeClause(skeleton, right.content, reading.end)) return null;
  if (right.kind === 'clause' && /^统计$/.test(skeleton.slice(token.at, token.end))) return null;
  if (reading.sentence.level === 1 && !speaksInside(reading, token)) return null;
  if (
    right.kind !== 'clause' &&
    /规定|发现|列出|标示|指明/.test(skeleton.slice(token.at, token.end)) &&
    token.word.manner === 'finding' &&
    skeleton[token.end - 1] === '定'
  )
    return null;
  const next = reading.tokens[index + 1];
  const adjusted: Token = { ...token, word: { ...token.word, stance } };
  const subject: Subject = found;
  const last = reading.frames.at(-1);

  // 对美方要求关闭领馆一事表示遗憾: the first verb belongs to what the second is about
  if (
    next?.word.type === 'cue' &&
    /^(?:对|对于|就|针对|因|由于)/.test(skeleton.slice(...subject.circumstances)) &&
    !/[，；：。]/.test(skeleton.slice(token.end, next.at))
  )
    return null;
  // 发表声明，谴责袭击: the noun is no verb
  if (
    /声明|公告|通报|通告|报告|评论|讲话/.test(skeleton.slice(token.at, token.end)) &&
    token.end - token.at === 2 &&
    /(?:发表|发出|发布|发|刊登|的|联合|书面|作出|做出|一份|公开|该|份)$/.test(before)
  )
    return null;
  if (
    ANNOUNCING.test(skeleton.slice(token.at, token.end)) &&
    isBareAct(page.working.slice(right.content, right.content + 16))
  )
    return null;
  if (
    /^(?:表示|表达|感到)$/.test(skeleton.slice(token.at, token.end)) &&
    isBareAttitude(skeleton, right.content, reading.end)
  )
    return null;
  if (
    skeleton.slice(token.at, token.end) === '不满' &&
    (right.kind === 'comma' || /(?:心生|感到|引起|引发|十分|非常|很|极|深感|不无|惹来|诸多|的)$/.test(before))
  )
    return null;
  if (skeleton[token.end] === '着' && skeleton[token.at] !== '写') return null;
  const reported = reportOf(reading, token, subject);
  if (reported) {
    const report = describe(page, reported.source);
    const outer = last && start === floor && last.place === 'after' ? { within: last } : {};
    return build({ ...adjusted, at: reported.source[1] }, reading, start, right.content, [report], 'source-cue', outer);
  }
  const informant = informantOf(reading, token, subject);
  if (informant && right.kind !== 'end')
    return build(adjusted, reading, start, right.content, [informant], 'source-cue');
  const passive = subject.phrase
    ? passiveAgent(reading, adjusted, subject.phrase, start, right.content, right.kind)
    : null;
  if (passive) return passive;
  if (subject.phrase) {
    const described = describe(page, subject.phrase);
    // 本报讯 …报道： at the head of a paragraph is a byline
    if (right.kind === 'colon' && /报[道导]$/.test(skeleton.slice(token.at, token.end)) && start === reading.start)
      return null;
    if (right.kind === 'end') return trailing(reading, adjusted, start, described);
    // 回应查询时表示: the first verb only leads up to the second
    if (next && right.kind === 'clause' && leadsUp(reading, token, next)) return null;
    if (
      !needed(token, right.kind, described, reading.sentence, skeleton.slice(token.at, token.end)) ||
      !enough(reading, token, right.content, right.kind)
    )
      return null;
    if (
      /^调查$/.test(skeleton.slice(token.at, token.end)) &&
      (described.sureness < 3 || /[将会仍再]|接手|正在|展开/.test(before))
    )
      return null;
    if (right.kind === 'clause' && /^出[来去]/.test(skeleton.slice(right.content, right.content + 2))) return null;
    const attributed = skeleton[subject.phrase[0]] === '接' ? carriersIn(page, subject.phrase) : [];
    const hops = [
      ...hearsayIn(reading, subject.circumstances),
      ...attributed,
      ...carriersIn(page, subject.circumstances),
      described,
    ];
    const inside =
      last !== undefined &&
      start === floor &&
      last.place === 'after' &&
      last.span[1] === floor &&
      depthOf(last) < DEEPEST;
    if (inside && last) {
      const outer = originOf(last);
      const relays = outer?.kind === 'media' || outer?.kind === 'agentless';
      if (samePerson(described) && !relays) return null;
      const said = token.word.manner === 'speech' || token.word.manner === 'short' || token.word.manner === 'topic';
      if (
        token.word.manner === 'finding' &&
        (described.kind === 'document' ? !/显示|发现|指出/.test(skeleton.slice(token.at, token.end)) : !relays)
      )
        return null;
      if (!relays && !said && token.word.manner !== 'thought' && token.word.manner !== 'finding') return null;
      if (
        relays &&
        /^(?:要求|请求|质疑|宣布|确认|否认)$/.test(skeleton.slice(token.at, token.end)) &&
        right.kind === 'clause'
      )
        return null;
      if (!relays && token.word.manner === 'thought' && skeleton[floor - 1] !== '，' && described.kind === 'org')
        return null;
      // 指责乙曾说过X: what one is blamed for stays a statement of its own
      const blamed = last.stance === 'alleges' || last.stance === 'doubts';
      return build(
        adjusted,
        reading,
        start,
        right.content,
        hops,
        'source-cue',
        blamed ? { inside: last } : { within: last },
      );
    }
    if (last && last.place === 'after') {
      const outer = originOf(last);
      const said = token.word.manner === 'speech' || token.word.manner === 'short' || token.word.manner === 'topic';
      const joined = CONTRAST.test(before) || skeleton[start - 1] === '；' || skeleton[start - 1] === '」';
      const nests = outer !== undefined && NESTING_KINDS.has(outer.kind) && described.kind !== 'media' && !joined;
      if (!nests && !joined && outer?.kind !== 'document' && !(said && (right.kind !== 'clause' || token.word.sure)))
        return null;
      if (nests && !samePerson(described) && depthOf(last) < DEEPEST)
        return build(adjusted, reading, start, right.content, hops, 'source-cue', { inside: last });
    }
    return build(adjusted, reading, start, right.content, hops, 'source-cue');
  }
  if (right.kind === 'end') return null;
  if (next && right.kind === 'clause' && leadsUp(reading, token, next)) return null;
  if (last) {
    // 称相信X: the second verb belongs to what is said
    if (start === floor) return null;
    // 并积极回应行政长官要求: what a preposition governs is no cue of the speaker
    if (
      /^(?:并|又|也|还|亦|同时|再|更|积极|作为)*(?:对|因|由|为|作为|针对|回应|关于|就|应)/.test(before.trimStart()) &&
      !/[时后中上下里间会]$/.test(before) &&
      token.word.manner !== 'speech' &&
      token.word.manner !== 'short'
    )
      return null;
    // 由于X，预料Y: a reason and what follows from it are one
    if (
      token.word.manner === 'thought' &&
      /^(?:由于|因为|鉴于|随着|受)/.test(skeleton.slice(last.span[1], last.span[1] + 3))
    )
      return null;
    const joined = JOINED.test(before.trimEnd());
    // 预计可于九月完成: the subject of the forecast is that of what was said before
    if (
      right.kind === 'clause' &&
      /[预料]/.test(skeleton[token.at] as string) &&
      /[可将会于在到至须需能]/.test(skeleton[right.content] as string)
    )
      return null;
    if (token.word.manner === 'topic' && right.kind === 'clause') return null;
    const marked = right.kind !== 'clause';
    // 他不相信X，也怀疑Y: the subject inside the reported words goes on
    if (
      joined &&
      (token.word.manner === 'thought' || token.word.stance === 'doubts') &&
      goesOnInside(skeleton, last.span[1], start)
    )
      return null;
    const bare = start === token.at && /[称指]/.test(skeleton[token.at] as string);
    if (token.word.manner === 'short' && !joined && !marked && !bare) return null;
    if ((token.word.manner === 'act' || token.word.manner === 'finding') && !joined) return null;
    if (!enough(reading, token, right.content, right.kind)) return null;
    return build(adjusted, reading, start, right.content, carriersIn(page, subject.circumstances), 'continued-cue', {
      continues: continued(last),
    });
  }
  const described = subjectBefore(reading, reading.start, start);
  if (described) {
    // whoever does something and hopes or finds something with it does not say so
    if (/^(?:希望|期望|期待|期盼|盼望|冀|盼)$/.test(skeleton.slice(token.at, token.end)) && right.kind === 'clause')
      return null;
    if (token.word.manner === 'finding' && described.kind !== 'self' && described.kind !== 'media') return null;
    if (
      !needed(token, right.kind, described, reading.sentence, skeleton.slice(token.at, token.end)) ||
      !enough(reading, token, right.content, right.kind)
    )
      return null;
    const carriers = carriersIn(page, [described.span[1], token.at]);
    return build(adjusted, reading, reading.start, right.content, [...carriers, described], 'source-cue');
  }
  const previous = reading.earlier.at(-1);
  if (!previous || !follows(reading, previous, right.kind) || previous.sentence.level !== reading.sentence.level)
    return null;
  const joined = JOINED.test(before.trimEnd());
  const strong =
    token.word.manner === 'speech' ||
    token.word.manner === 'directive' ||
    (token.word.manner === 'thought' && right.kind !== 'clause');
  if (start !== reading.start || !(joined || strong) || !enough(reading, token, right.content, right.kind)) return null;
  if (token.word.manner === 'short' && right.kind === 'clause' && !joined) return null;
  if (
    token.word.manner === 'act' ||
    token.word.manner === 'finding' ||
    (token.word.manner === 'topic' && right.kind === 'clause')
  )
    return null;
  return build(adjusted, reading, start, right.content, [], 'continued-cue', { continues: continued(previous) });
};

/** Inside a quote only what somebody else plainly says counts. */
const speaksInside = (reading: Reading, token: Token): boolean => {
  if (token.word.manner !== 'speech' && token.word.manner !== 'thought' && token.word.manner !== 'finding')
    return false;
  const floor = floorOf(reading);
  const { phrase } = findSubject(reading.skeleton, clauseStart(reading, token.at, floor), token.at);
  if (!phrase) return false;
  const described = describe(reading.page, phrase);
  return (
    described.sureness === 3 &&
    !described.refers &&
    (described.kind === 'org' || described.kind === 'media' || described.kind === 'person' || described.kind === 'role')
  );
};

/** True where the sentence may go on with the speaker before: in the same paragraph, or right behind the one before with a comma, colon or quote to say so. */
const follows = (reading: Reading, previous: Frame, right: Right): boolean => {
  const apart = reading.sentence.paragraph - previous.sentence.paragraph;
  return apart === 0 || (apart === 1 && right !== 'clause' && !previous.sentence.headline);
};

/** True where nothing but circumstance stands between two verbs: the first only leads up to the second. */
const leadsUp = (reading: Reading, token: Token, next: Token): boolean => {
  if (next.word.type !== 'cue' && next.word.type !== 'relay') return false;
  const between = reading.skeleton.slice(token.end, next.at);
  if (/[，；：。！？「」]/.test(between)) return false;
  if (between.length === 0) return next.word.manner === 'speech' || next.word.manner === 'short';
  if (between.length > 40) return false;
  const right = rightOf(reading, next.end).kind;
  if (right === 'clause' || right === 'closed' || right === 'end') return false;
  return (
    /(?:时|后|中|上|会|并|也|还|又|亦|再次|地|查询|提问)$/.test(between) ||
    OUTLET_NAMES.before(between, between.length) !== null
  );
};

const behindQuote = (skeleton: string, start: number): boolean => {
  let at = start;
  while (at > 0 && /[，\s]/.test(skeleton[at - 1] as string)) at--;
  return skeleton[at - 1] === '」';
};

/** 「……。」他说。 and ……，他说。 */
const trailing = (reading: Reading, token: Token, start: number, described: Described): Frame | null => {
  const { skeleton } = reading;
  const quoted = behindQuote(skeleton, start);
  if (!quoted && token.word.manner !== 'speech' && token.word.manner !== 'short' && token.word.manner !== 'thought')
    return null;
  if (described.sureness < (quoted ? 1 : 2) || token.word.type !== 'cue') return null;
  const subject = findSubject(skeleton, start, token.at);
  const hops = [...carriersIn(reading.page, subject.circumstances), described];
  const right = rightOf(reading, token.end);
  return build(token, reading, start, right.content, hops, 'trailing-attribution', { place: 'before' });
};
