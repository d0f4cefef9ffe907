import type { Frame } from '../../../language.ts';
import { OUTLET_NAMES } from '../lexicon.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject, type Subject } from '../subject.ts';
import { enough, needed } from './acceptance.ts';
import { ANNOUNCING, isBareAct, isBareAttitude, isOwnHope, isTimeClause } from './bare-acts.ts';
import { carriersIn } from './carriers.ts';
import { build } from './cue-frame.ts';
import {
  carriersBefore,
  hearsayIn,
  informantOf,
  passiveAgent,
  relatedSpeaker,
  reportOf,
  subjectBefore,
} from './other-sources.ts';
import { clauseStart, floorOf, type Phenomenon, type Reading, type Right, rightOf, type Token } from './reading.ts';
import {
  CONTRAST,
  continued,
  DEEPEST,
  depthOf,
  goesOnInside,
  NESTING_KINDS,
  OUTER_KINDS,
  originOf,
  samePerson,
} from './speakers.ts';
import { trailing } from './trailing.ts';

/** Words right before a cue that make it no report: passives, wishes, nouns. */
const UNREPORTED =
  /(?:[的被遭受让请令使所想可应该敢难给予去能值得无法毋须因和与及或、]|(?<![后近向历以年日本原从])来|不得|受到|遭到|引起|引发|引來|不|没|没有|未|并未|未能|无法|拒绝|为了|避免)$/;
const NEGATED = /(?:不|没有|没|未|并未|并不|从未|从不|未有)$/;
/** What joins a second cue to the one before. */
const JOINED = /(?:并|并且|又|亦|也|还|更|再|另|另外|且|而且|同时|续|及|以及|但|但也|惟|只|仅|则|随后|最后|其后)$/;

/** What a body stands for, said by whoever speaks for it. */
const WISHES = /^(?:希望|主张|坚持|期待|期望|乐见|赞成|赞同|盼|冀)/;

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
  if (right.kind === 'clause' && isOwnHope(skeleton.slice(token.at, token.end), skeleton, right.content)) return null;
  if (right.kind === 'clause' && token.word.manner !== 'thought' && isTimeClause(skeleton, right.content, reading.end))
    return null;
  if (right.kind === 'clause' && /^统计$/.test(skeleton.slice(token.at, token.end))) return null;
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
  // 发表有关扩大计划的声明，指…; 停车接受记者查询: the noun ends a verb phrase
  if (
    (/^(?:声明|公告|通告|讲话|评论)$/.test(skeleton.slice(token.at, token.end)) &&
      right.kind === 'comma' &&
      /(?:发表|发出|发布|作出|刊登)[^，]*$/.test(before)) ||
    (/^(?:查询|提问|询问|质询|访问)$/.test(skeleton.slice(token.at, token.end)) &&
      /(?:接受|回应|回复|回答|答复)[^，]{0,10}$/.test(before) &&
      right.kind !== 'colon')
  )
    return null;
  // 关注到相关报道，…: the noun is no verb
  if (
    /^报[道导]$/.test(skeleton.slice(token.at, token.end)) &&
    /(?:相关|有关|上述|不实|网上|网络|媒体的?|到|多家|多篇)$/.test(before)
  )
    return null;
  // 称作 is a name, 称作供 is none
  if (/^称作(?![供证案业息])/.test(skeleton.slice(token.at, token.at + 3))) return null;
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
  // 在网上发文，表示X: the second verb says what was written
  if (
    token.word.manner === 'topic' &&
    right.kind === 'comma' &&
    next?.word.type === 'cue' &&
    next.at === right.content &&
    rightOf(reading, next.end).kind !== 'closed'
  )
    return null;
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
      ...carriersBefore(reading, start),
      described,
    ];
    // 据甲报道，周三，乙说X: nothing but circumstance stands between
    const opens =
      start === floor ||
      (last !== undefined &&
        OUTER_KINDS.has(originOf(last)?.kind ?? '') &&
        start - floor < 24 &&
        skeleton[start - 1] === '，' &&
        !findSubject(skeleton, floor, start - 1).phrase);
    const inside =
      last !== undefined && opens && last.place === 'after' && last.span[1] === floor && depthOf(last) < DEEPEST;
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
      if (
        !relays &&
        !said &&
        token.word.manner !== 'thought' &&
        token.word.manner !== 'finding' &&
        !(token.word.manner === 'act' && right.kind === 'comma')
      )
        return null;
      if (relays && /^(?:要求|请求|质疑)$/.test(skeleton.slice(token.at, token.end)) && right.kind === 'clause')
        return null;
      if (!relays && token.word.manner === 'thought' && skeleton[floor - 1] !== '，' && described.kind === 'org')
        return null;
      // 指责乙曾说过X: what one is blamed for stays a statement of its own
      const blamed = last.stance === 'alleges' || last.stance === 'doubts';
      // 耿爽强调，中方主张X: what a body stands for is the speaker's own word too
      const wished = !relays && described.kind === 'org' && WISHES.test(skeleton.slice(token.at, token.end));
      return build(
        adjusted,
        reading,
        start,
        right.content,
        hops,
        'source-cue',
        blamed || wished ? { inside: last } : { within: last },
      );
    }
    if (last && last.place === 'after') {
      const outer = originOf(last);
      // 他说，X，但他不认同Y: a thought of his own inside the reported words
      if (
        described.refers === 'person' &&
        right.kind === 'clause' &&
        (token.word.manner === 'thought' || token.word.stance === 'doubts') &&
        skeleton[start - 1] === '，' &&
        /^(?:person|role|anonymous)$/.test(outer?.kind ?? '')
      )
        return null;
      // 议员指「X」，他斥责Y: behind the quote the reporter goes on with the same speaker
      const again =
        described.refers === 'person' &&
        outer?.kind === 'person' &&
        skeleton[start - 2] === '」' &&
        (token.word.manner === 'attack' || token.word.manner === 'directive' || token.word.manner === 'speech');
      if (again) return build(adjusted, reading, start, right.content, hops, 'source-cue');
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
    const bare = start === token.at && /[称指料望]/.test(skeleton[token.at] as string);
    if (token.word.manner === 'short' && !joined && !marked && !bare) return null;
    if ((token.word.manner === 'act' || token.word.manner === 'finding') && !joined) return null;
    if (!enough(reading, token, right.content, right.kind)) return null;
    const related = /[又还亦也另]/.test(before) ? null : relatedSpeaker(reading, last, start);
    if (related) {
      const hops = [...carriersIn(page, [related.speaker.span[1], token.at]), related.speaker];
      const from = related.bare ? floor : start;
      return build(
        adjusted,
        reading,
        from,
        right.content,
        hops,
        'source-cue',
        related.bare ? { within: last } : { inside: last },
      );
    }
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
  if (!previous || !follows(reading, previous, right.kind)) return null;
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
