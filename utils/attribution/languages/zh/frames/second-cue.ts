import { firstIndex } from '../../../../first-index.ts';
import type { Span } from '../../../../span.ts';
import { Characters } from '../../../characters.ts';
import type { Frame } from '../../../language.ts';
import type { Sentence } from '../../../page.ts';
import { HEADS } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import { enough, needed } from './acceptance.ts';
import { carriersIn } from './carriers.ts';
import { authorBefore } from './channels.ts';
import { answersBefore, metBefore, speakerOfClauseBefore } from './clause-before.ts';
import type { CueSite } from './cue-doubts.ts';
import { build } from './cue-frame.ts';
import { innerSpeaker, innerSubject, noticeBefore, paperBefore, speaksToHim, tellsInIt } from './inner-speaker.ts';
import { interviewedBefore } from './interviewed.ts';
import { SAYING } from './manners.ts';
import { relatedSpeaker } from './other-sources.ts';
import { CLAUSE_MARK, floorOf, type Reading, type Right, SAYS, type Token } from './reading.ts';
import { continued, goesOnInside, ONE_HUMAN, OUTER_KINDS, originOf, PEOPLE, SPEAKERS, samePerson } from './speakers.ts';
import { subjectBefore } from './subject-before.ts';

/** What joins a second cue to the one before. */
const JOINED = /(?:并|并且|又|亦|也|还|更|再|另|另外|且|而且|同时|续|及|以及|但|但也|惟|只|仅|则|随后|最后|其后)$/;

/** Verbs of what a fact tells. */
const SHOWS = /^(?:显示|表明|证明|说明|反映出?|揭示)/;

/** A verb without a subject: it goes on with the speaker before it in the sentence, with whom the sentence opens with, or with the speaker of the sentence before. */
export const secondCue = (site: CueSite): Frame | null => {
  if (site.right.kind === 'end') return null;
  const last = site.reading.frames.at(-1);
  const paper = paperBefore(site);
  // 据立法会文件，X，当中列明Y: the same paper
  if (!paper && last?.rule === 'according-to' && tellsInIt(site))
    return build(site.token, site.reading, site.start, site.right.content, [], 'continued-cue', {
      continues: continued(last),
      certain: true,
    });
  if (paper)
    return build(site.token, site.reading, site.start, site.right.content, [paper], 'source-cue', {
      ...(last?.place === 'after' ? { inside: last } : {}),
      certain: true,
    });
  const authored = authorBefore(site);
  if (authored)
    return build(site.token, site.reading, site.start, site.right.content, authored, 'source-cue', { certain: true });
  const met = metBefore(site);
  if (met)
    return build(site.token, site.reading, site.start, site.right.content, [met], 'source-cue', {
      ...(last?.place === 'after' ? { inside: last, certain: true } : {}),
    });
  const moved = speakerOfClauseBefore(site);
  if (moved) {
    const tie = last?.place === 'after' ? { inside: last } : {};
    return build(site.token, site.reading, site.start, site.right.content, [moved], 'source-cue', tie);
  }
  // 他指，局长收到来信，要求尽快回复: in another's words he is as likely to ask
  const notice = last && site.token.word.manner === 'directive' ? null : noticeBefore(site);
  if (notice)
    return build(site.token, site.reading, site.start, site.right.content, [notice], 'source-cue', {
      ...(last?.place === 'after' ? { inside: last } : {}),
      doubts: ['notice'],
    });
  const heard = interviewedBefore(site);
  if (heard)
    return build(site.token, site.reading, site.start, site.right.content, heard, 'source-cue', { certain: true });
  if (last && (isBaseless(site) || MISTAKES.test(site.words) || isInLetter(site, last))) return null;
  // 森田稔针对甲称X一事，明确否认: who takes up a claim speaks, not the one who made it
  if (last?.doubts?.includes('answered')) return bySentence(site) ?? byEarlier(site, true);
  return last ? behind(site, last) : (bySentence(site) ?? byEarlier(site) ?? byScene(site));
};

/** What somebody thought and tells of: 她说，听到巨响，以为是鞭炮. */
const MISTAKES = /^(?:误?以为|当时以为)$/;

/** What turns from one's words to one's next verb: 他透露X，但坦言Y. */
const TURNS = /^(?:但是?|惟|不过|然而|唯)[也亦又就仍]?$/;
/** What adds to one's words: 他肯定X，也点出Y. */
const ADDS = /^(?:也|亦|并且?|同时)$/;
const TURNED: ReadonlySet<CueManner> = new Set(['speech', 'thought', 'directive', 'attack']);

/** A letter that is spoken of, right before what it asks for. */
const IN_LETTER =
  /^(?:[他她]们?|自己|本身|我们|该[^，的]{1,4})?(?:已|将|会|拟|曾|日前|近日|昨日?|今日?|正式|准备|计划|打算|决定|再次|多次|随即|分别|今后|稍后|下周|明[日天])*(?:再|联名|去)?(?:致函|去信|去函|发函|发信|写信|致信|上书|递信|行文|函请)(?:给|予)?[^，；：「」]{2,24}，$/;

/** 她指出，她将致函水务机构，要求对方X: what the letter asks for is a part of what she tells. */
const isInLetter = ({ reading: { skeleton }, start, token, words }: CueSite, last: Frame): boolean =>
  last.place === 'after' &&
  token.word.manner === 'directive' &&
  start === token.at &&
  skeleton[start - 1] === '，' &&
  /^(?:要求|促请|敦促|请求|呼吁|建议|吁请|恳请|盼望?|希望)/.test(words) &&
  IN_LETTER.test(skeleton.slice(last.span[1], start));

/** Verbs that are nouns for what is said against somebody. */
const ACCUSES = wordSet('指控 指责 批评 质疑');
/** What is said of an accusation. */
const BASELESS =
  /^(?:「|毫无|完全|纯属|纯粹|不实|不属实|不成立|并非|没有根据|荒谬|荒唐|虚假|子虚|捏造|皆|均|都|属|是|与事实|缺乏|站不住|无中生有|出于)/;

/** 公司称，指控「毫无根据」: straight behind a verb an accusation is what is spoken of. */
const isBaseless = ({ reading, words, start, token, right }: CueSite): boolean =>
  start === token.at &&
  start === floorOf(reading) &&
  ACCUSES.has(words) &&
  BASELESS.test(reading.skeleton.slice(right.content, right.content + 4));

/** What a forecast of what was spoken of opens with. */
const WHAT_WILL_BE = new Characters('可将会于在到至须需能');
/** Verbs of one character that stand by themselves before what is said. */
const BARE = new Characters('称指料望');

const behind = (site: CueSite, last: Frame): Frame => {
  const { reading, token, words, start, before, subject, right } = site;
  const { page, skeleton } = reading;
  const { manner, stance } = token.word;
  const floor = floorOf(reading);
  const joined = JOINED.test(before.trimEnd());
  // 议员呼吁教育局调查，指出X: who is asked to do something has not spoken
  const asks = last.stance === 'urges';
  const doubts: string[] = [];
  const doubt = (name: string, holds: boolean): void => {
    if (holds) doubts.push(name);
  };
  // 称相信X: the second verb belongs to what is said
  doubt('of-what-is-said', start === floor);
  // 并积极回应行政长官要求: what a preposition governs is no cue of the speaker
  doubt(
    'governed',
    /^(?:并|又|也|还|亦|同时|再|更|积极|作为)*(?:对|因|由|为|作为|针对|回应|关于|就|应)/.test(before.trimStart()) &&
      !/[时后中上下里间会]$/.test(before) &&
      !SAYING.has(manner),
  );
  // 由于X，预料Y: a reason and what follows from it are one
  doubt(
    'reason',
    manner === 'thought' && /^(?:由于|因为|鉴于|随着|受)/.test(skeleton.slice(last.span[1], last.span[1] + 3)),
  );
  // 预计可于九月完成: the subject of the forecast is that of what was said before
  doubt(
    'forecast',
    !TURNS.test(before.trim()) &&
      right.kind === 'clause' &&
      /[预料]/.test(words) &&
      WHAT_WILL_BE.in(skeleton, right.content),
  );
  // 他表示由于物价上升，担心X: nothing has been said yet
  doubt('goes-on-inside', !joined && last.place === 'after' && UNFINISHED.test(skeleton.slice(last.span[1], start)));
  doubt('topic-clause', manner === 'topic' && right.kind === 'clause');
  // 他不相信X，也怀疑Y: the subject inside the reported words goes on
  doubt(
    'goes-on-inside',
    joined && !asks && (manner === 'thought' || stance === 'doubts') && goesOnInside(skeleton, last.span[1], start),
  );
  // 他表示，自己认为X: so does the speaker himself as a subject in his words
  doubt('goes-on-inside', manner === 'thought' && HIMSELF.test(before));
  // 他称，舰队发出警告，显示X: what was said before shows so, not he
  doubt(
    'goes-on-inside',
    !joined && right.kind === 'clause' && SHOWS.test(words) && originOf(last)?.kind !== 'document',
  );
  // 他说，他们接到报警，称X: who called says so, not he
  doubt(
    'goes-on-inside',
    !joined && SAYS.in(words, 0) && CALLED.test(skeleton.slice(Math.max(last.span[1], start - 24), start)),
  );
  const bare = start === token.at && BARE.in(words, 0);
  doubt('short-clause', manner === 'short' && !joined && right.kind === 'clause' && !bare);
  doubt('unjoined', (manner === 'act' || manner === 'finding') && !joined);
  doubt('too-little', !enough(reading, token, right.content, right.kind));
  const inner = last.place === 'after' ? innerSpeaker(site, last) : null;
  if (inner)
    return build(token, reading, start, right.content, [inner], 'source-cue', {
      inside: last,
      doubts,
      ...(doubts.length === 0 ? { certain: true } : {}),
    });
  const answers = OUTER_KINDS.has(originOf(last)?.kind ?? '') ? null : answersBefore(site);
  if (answers) return build(token, reading, answers.from, right.content, [answers.speaker], 'source-cue', { doubts });
  const another = otherSpeaker(site, last, joined);
  // 甲要求乙道歉，乙拒绝这一要求，并反驳称X: in a clause of his own he who was asked answers
  const other = asks && !(another?.from !== undefined && another.from > last.span[1]) ? null : another;
  if (other)
    return build(token, reading, other.from ?? start, right.content, [other.speaker], 'source-cue', {
      ...other.tie,
      doubts,
    });
  const related = asks || /[又还亦也另]/.test(before) ? null : relatedSpeaker(reading, last, start, manner);
  // 军方消息报道，朝鲜发射导弹，估计它飞行百里: who tells what others did reckons, not they
  const reckons = RECKONS.test(words) && !RELATES.has(originOf(last)?.kind ?? '');
  if (related && (related.bare || !reckons)) {
    const hops = [...carriersIn(page, [related.speaker.span[1], token.at]), related.speaker];
    return build(token, reading, related.bare ? floor : start, right.content, hops, 'source-cue', {
      ...(related.bare ? { within: last } : { inside: last }),
      ...(related.occasion && doubts.length === 0 ? { certain: true } : {}),
      doubts,
    });
  }
  const carriers = carriersIn(page, subject.circumstances);
  // 她引用劳动部统计X，批评政府Y: what one makes of another's figures is one's own
  const [quoting] = last.hops;
  const own =
    last.rule === 'relayed-words' &&
    !last.within &&
    last.hops.length === 2 &&
    /^(?:person|role)$/.test(quoting?.kind ?? '') &&
    OWN_WORD.has(manner);
  if (own && quoting) return build(token, reading, start, right.content, [quoting], 'continued-cue', { doubts });
  const turned =
    doubts.length === 0 &&
    last.place === 'after' &&
    !subject.phrase &&
    ((TURNED.has(manner) && TURNS.test(before.trim())) || (manner === 'speech' && ADDS.test(before.trim())));
  // 甲说，医生提醒他X，并建议他Y: who has begun to speak to him goes on
  const nested = last.hops.length > 0 && (last.inside ?? last.within) !== undefined;
  const same = nested && (speaksToHim(reading, token) || spellsOut(site, last) || innerGoesOn(site, last));
  return build(token, reading, start, right.content, carriers, 'continued-cue', {
    continues: same ? last : continued(last),
    doubts,
    ...(turned ? { certain: true } : {}),
  });
};

/** 消息人士透露，教练警告球员，称X: who warned is the one who says of what. */
const spellsOut = ({ reading: { skeleton }, start, token }: CueSite, { span, stance }: Frame): boolean =>
  start === token.at &&
  SAYING.has(token.word.manner) &&
  (stance === 'urges' || stance === 'alleges') &&
  start - span[1] < LONGEST_WARNED &&
  !/[，；「]/.test(skeleton.slice(span[1], start - 1));

/** 甲说，店长矢口否认X，还说Y: somebody told of who speaks, and no body, goes on, where he is all that was told of or the verb is joined to his; what is added is the outer speaker's. */
const innerGoesOn = ({ reading: { skeleton }, start, before }: CueSite, last: Frame): boolean => {
  const outer = last.within ?? last.inside;
  return (
    outer !== undefined &&
    last.hops.length > 0 &&
    last.rule !== 'according-to' &&
    (last.within !== undefined || JOINS.test(before)) &&
    ONE_HUMAN.test(last.hops.at(-1)?.kind ?? '') &&
    !(last.hops.at(-1) as Described).refers &&
    outer.stance !== 'alleges' &&
    outer.stance !== 'doubts' &&
    !ADDS_ON.test(before) &&
    !HE_AGAIN.test(skeleton.slice(last.span[1], start))
  );
};
/** What joins a verb to the one right before it. */
const JOINS = /^(?:并(?!又)|还|也)/;
/** A clause that turns back to him. */
const HE_AGAIN = /[，；](?:但是?|而|不过|惟)?(?:[他她我]|自己|本人|双方)/;

/** Longest noun for whom one warns or blames, with the comma behind it. */
const LONGEST_WARNED = 14;

/** What those who watch others make of what they do. */
const RECKONS = /^(?:估计|估算|推算|推测|研判)/;
/** The speaker as a subject in his own words. */
const HIMSELF = /^(?:但|而|不过|其实)?(?:他|她)?(?:自己|本身|个人)(?:也|都|还|一直|始终|则|真的|其实|当时)?$/;
/** A clause that leads up to another, by itself. */
const UNFINISHED =
  /^(?:若然?|如果?|假如|倘若?|要是|一旦|由于|因为|因应|鉴于|随着|面对|除了?|[与和跟同](?=[^，；：]{1,24}(?:相比|相较|比较)[^，；：]{0,4}，)|为了|就着?|关于|针对|每当|每逢)[^，；：「」]*，$|^[他她][^，；：「」]{2,16}(?:时|时候|期间)，$/;

/** A call or report that came in, right before. */
const CALLED =
  /(?:接到|接获|收到|取得|掌握|接)[^，]{0,10}(?:报警|报案|举报|检举|求助|通知|通报|投诉|电话|短信|情报|情资|线报|密报)，$/;

/** What is blamed, asked or thought. */
const OWN_WORD: ReadonlySet<CueManner> = new Set(['attack', 'directive', 'thought']);

/** True where the clause that ends before `to` is the one that holds `from`. */
const isSameClause = (skeleton: string, from: number, to: number): boolean =>
  !/[，；：]/.test(skeleton.slice(from, to - 1));

/** What people do to one another in speaking, and not what bodies do in statements. */
const TALKS = /^(?:说|讲|问|追问|反问|骂|喊|答|回答|叮嘱|叮咛|嘱咐|吩咐|写道|写着|回复|告诉|告知|佯称|谎称|诈称|谎报)/;
/** 长江证券则把目标价上调: behind a subject, what sets it against the speaker before. */
const SETS_AGAINST =
  /^(?:上午|中午|下午|晚间|傍晚|当[晚天日]|昨[日天晚]?|今[日天早]?|事后|其后|随后|稍后)?(?:则|却)|^对此|^(?:也|亦|随即|立即|立刻|当场|强烈|坚决|一致|极力|明确)?(?:打脸|喊冤|回击|辟谣|不同意|不认同|同意|支持|赞成|反对|反驳|驳斥|否认|回应|反击|不接纳|接纳|不信纳|信纳|不接受|驳回|拒绝)/;

/** Sources in whose words others speak as a matter of course. */
const RELATES: ReadonlySet<string> = new Set(['media', 'agentless', 'document']);
/** What somebody does to be heard, right before what he says. */
const TAKES_THE_FLOOR =
  /^[^，；：]{0,12}(?:(?:举行|召开|举办|出席)[^，；：]{0,10}(?:记者会|发布会|座谈会|公听会|听证会|说明会|集会)|(?:发表|发布|发出)[^，；：]{0,8}(?:声明|谈话|讲话|演说|公开信|文告|新闻稿)|(?:致函|去信|发函|投书|上书|发文|发帖|发贴文)[^，；：]{0,14})，$/;

/** Verbs that go on with whoever spoke last. */
const SPEAKS_ON: ReadonlySet<CueManner> = new Set([...SAYING, 'act', 'directive']);

/** Verbs of a plea, and upon what somebody else makes his. */
const PLEA = wordSet('否认 坦承 承认 坦认 辩称 供称');
const CAME_ROUND = /^(?:则|却|也)?(?:在|经|被)[^，；：「」]{2,20}(?:后|时|下)，$/;

/** What adds another point to one's own. */
const ADDS_ON = /^(?:并|而)?(?:又|亦|续|再)/;

/** What a body does first that lays something on others. */
const DECIDES = /[作做提]出|通过|决[议定]|发[出布函文]|下[达令发]|致函|去[函信]|通知|规定|颁布|公布|出台|裁定|已/;

/** Where the clause that holds `at` starts. */
const clauseOf = ({ skeleton, start }: Reading, at: number): number => {
  let from = at;
  while (from > start && !CLAUSE_MARK.in(skeleton, from - 1)) from--;
  return from;
};

const STATING: ReadonlySet<CueManner> = new Set(['speech', 'act']);
const BLUNT: ReadonlySet<CueManner> = new Set([...STATING, 'attack', 'directive']);

/** True where a verb of one of these manners stands in the clause behind the subject that ends at `at`. */
const saysIn = ({ skeleton, tokens, end }: Reading, at: number, manners: ReadonlySet<CueManner>): boolean => {
  let stop = at;
  while (stop < end && !CLAUSE_MARK.in(skeleton, stop)) stop++;
  const from = firstIndex(tokens.length, (i) => (tokens[i] as Token).at >= at);
  const to = firstIndex(tokens.length, (i) => (tokens[i] as Token).at >= stop);
  return tokens.slice(from, to).some(
    ({ at: verb, end: behind, word }) =>
      // 总统提出的口号
      skeleton[behind] !== '的' &&
      word.type === 'cue' &&
      manners.has(word.manner) &&
      // 录到无法解释的声响
      !/(?:[未没不]|没有|无法|难以)$/.test(skeleton.slice(verb - 2, verb)),
  );
};

/**
 * Whom the words of `last` tell of or the sentence turns to, where he is the one who speaks on: 甲说，母亲哭了很久，说X; 甲预计X，长江证券则把目标价上调，并预计Y.
 * A body's or an outlet's further verbs stay its own.
 */
const otherSpeaker = (
  { reading, words, start, token, before }: CueSite,
  last: Frame,
  joined: boolean,
): { readonly speaker: Described; readonly tie: Partial<Frame>; readonly from?: number } | null => {
  if (last.place !== 'after' || start - last.span[1] < 4) return null;
  const { manner } = token.word;
  // 甲说，考官提出辞职，又指X: what is added is the speaker's own
  if (ADDS_ON.test(before) && SPEAKERS.has(originOf(last)?.kind ?? '')) return null;
  const speaker = innerSubject(reading, last.span[1], start);
  if (!speaker || speaker.sureness < 2 || speaker.kind === 'document' || samePerson(speaker)) return null;
  if (SETS_AGAINST.test(reading.skeleton.slice(speaker.span[1], speaker.span[1] + 8)))
    return { speaker, tie: {}, from: clauseOf(reading, speaker.span[0]) };
  // 甲说X；议员乙举行记者会，要求Y: an occasion of one's own to speak
  if (
    start === token.at &&
    !RELATES.has(originOf(last)?.kind ?? '') &&
    TAKES_THE_FLOOR.test(reading.skeleton.slice(speaker.span[1], start))
  )
    return { speaker, tie: {}, from: clauseOf(reading, speaker.span[0]) };
  // 甲说，立法院已作出决议，要求乙X: who decided requires
  const requires =
    words === '要求' && !joined && last.stance === 'says' && speaker.kind === 'org' && speaker.sureness === 3;
  if (
    requires &&
    isSameClause(reading.skeleton, speaker.span[1], start) &&
    DECIDES.test(reading.skeleton.slice(speaker.span[1], start))
  )
    return { speaker, tie: { inside: last } };
  // 甲说，教练警告球员，称X: the bare verb spells out what he warned of
  const spells = start === token.at && SAYING.has(manner);
  // 甲称，店家先是答应退款，随后又说X: who has begun to speak in his words speaks on
  if (SPEAKS_ON.has(manner) && PEOPLE.has(speaker.kind) && saysIn(reading, speaker.span[1], spells ? BLUNT : STATING))
    return { speaker, tie: { inside: last } };
  // 女子否认犯案，送货的男子在看过画面后，承认X: who came round speaks for himself
  if (
    start === token.at &&
    PLEA.has(reading.skeleton.slice(...(last.cue ?? [0, 0]))) &&
    PEOPLE.has(speaker.kind) &&
    CAME_ROUND.test(reading.skeleton.slice(speaker.span[1], start))
  )
    return { speaker, tie: {}, from: clauseOf(reading, speaker.span[0]) };
  const talks = !joined && TALKS.test(words) && PEOPLE.has(speaker.kind);
  return talks ? { speaker, tie: { inside: last } } : null;
};

/** A text that is issued, right before the verb. */
const ISSUES =
  /(?:发布|发表|发出|披露|印发|下发|刊发|通过)[^，]{0,14}(?:决议案?|动议|议案|通知|公告|提示|通报|声明|意见|通告|文件|公开信|预警|消息|说明|评论|谈话|讲话|倡议书|致歉信|回应)，$/;

/** What analysts do with what they cover. */
const RATES = /(?:评级|评等|目标价|覆盖|研报|研究报告|盈利预测|增持|减持评|买入|(?:发表|发布|出具|最新)[^，]{0,8}报告)/;

/** Verbs of hoping. */
const HOPES = wordSet('希望 期望 期待 期盼 盼望 冀 盼');

/** Verbs of what stands in a text. */
const TEXT_SAYS: ReadonlySet<CueManner> = new Set([...SAYING, 'short', 'attack', 'directive', 'thought', 'finding']);

/** Longest words before the noun for a text: 涉案|文章. */
const LONGEST_ATTRIBUTE = 6;
/** What opens what is told of a text: 报告|共八十页. */
const OF_TEXT = new Characters('共全长分由以聚针围综逐详回');

/** The text that a clause opens with, before what is told of its length, language or matter. */
const textAt = (skeleton: string, start: number, to: number): Span | null => {
  for (let i = start; i <= start + LONGEST_ATTRIBUTE && i < to; i++) {
    if (CLAUSE_MARK.in(skeleton, i)) return null;
    const head = HEADS.at(skeleton, i, to);
    if (head?.value === 'document' && head.length > 1 && OF_TEXT.in(skeleton, i + head.length))
      return [start, i + head.length];
  }
  return null;
};

/** How far into a sentence the text that it opens with is looked for. */
const TEXT_REACH = 80;

/** 入禀状以中文撰写，指X · 报告共八十页，要求X: the text that the sentence opens with. */
const textBefore = ({ reading, token, start }: CueSite): Described | null => {
  const { page, skeleton, sentence } = reading;
  if (sentence.headline || start === reading.start || !TEXT_SAYS.has(token.word.manner)) return null;
  const end = Math.min(start, reading.start + TEXT_REACH);
  const phrase = textAt(skeleton, reading.start, end) ?? openingPhrase(skeleton, reading.start, end);
  const text = phrase?.[0] === reading.start ? describe(page, phrase) : null;
  return text?.kind === 'document' && text.sureness >= 2 ? text : null;
};

/** The subject is what an earlier clause of the sentence opens with. */
const bySentence = (site: CueSite): Frame | null => {
  const { reading, token, words, start, right } = site;
  const described = subjectBefore(reading, reading.start, start) ?? textBefore(site);
  if (!described) return null;
  const doubts = ['far-subject'];
  // whoever does something and hopes or finds something with it does not say so
  if (HOPES.has(words) && right.kind === 'clause') doubts.push('hope');
  if (token.word.manner === 'finding' && described.kind !== 'self' && described.kind !== 'media')
    doubts.push('far-finding');
  if (!needed(token, right.kind, described, reading.sentence, words)) doubts.push('weak-source');
  if (!enough(reading, token, right.content, right.kind)) doubts.push('too-little');
  const carriers = carriersIn(reading.page, [described.span[1], token.at]);
  // 大行上调目标价，预计X: analysts say why they rate
  const rates =
    described.kind === 'org' && described.sureness === 3 && token.at === start && token.word.manner === 'thought';
  // 总局发布消费提示，要求X: who issues a text says what stands in it
  const issues =
    described.sureness >= 2 &&
    token.at === start &&
    (SAYING.has(token.word.manner) || token.word.manner === 'directive') &&
    ISSUES.test(reading.skeleton.slice(described.span[1], start));
  const certain = issues || (rates && RATES.test(reading.skeleton.slice(described.span[1], start)));
  return build(token, reading, reading.start, right.content, [...carriers, described], 'source-cue', {
    doubts,
    ...(certain ? { certain } : {}),
  });
};

/** The speaker of the sentence before goes on. */
const byEarlier = (site: CueSite, answers = false): Frame | null => {
  const { reading, token, start, before, right } = site;
  const previous = reading.earlier.at(-1);
  if (!previous || (start !== reading.start && !answers) || !follows(reading, previous, right.kind)) return null;
  const { manner } = token.word;
  const joined = JOINED.test(before.trimEnd());
  const strong = manner === 'speech' || manner === 'directive' || (manner === 'thought' && right.kind !== 'clause');
  const doubts: string[] = [];
  if (!joined && !strong) doubts.push('unjoined');
  if (!enough(reading, token, right.content, right.kind)) doubts.push('too-little');
  if (manner === 'short' && right.kind === 'clause' && !joined) doubts.push('short-clause');
  if (manner === 'act' || manner === 'finding' || (manner === 'topic' && right.kind === 'clause'))
    doubts.push('far-act');
  return build(token, reading, start, right.content, [], 'continued-cue', { continues: continued(previous), doubts });
};

/** True where the sentence may go on with the speaker before: in the same paragraph, or right behind the one before with a comma, colon or quote to say so. */
const follows = (reading: Reading, previous: Frame, right: Right): boolean => {
  const apart = reading.sentence.paragraph - previous.sentence.paragraph;
  return apart === 0 || (apart === 1 && right !== 'clause' && !previous.sentence.headline);
};

/** 局长昨到访该校。表示X: whom the sentence before in the same paragraph is about, where nobody spoke in it. */
const byScene = ({ reading, token, start, right }: CueSite): Frame | null => {
  const { page, sentence } = reading;
  if (start !== reading.start || token.at !== start || token.word.manner !== 'speech' || sentence.headline) return null;
  const { sentences } = page;
  const before =
    sentences[firstIndex(sentences.length, (i) => (sentences[i] as Sentence).span[0] >= sentence.span[0]) - 1];
  if (!before || before.paragraph !== sentence.paragraph || before.headline) return null;
  const [from, to] = before.span;
  const comma = page.skeleton.slice(from, to).search(/[，；。]/);
  const phrase = openingPhrase(page.skeleton, from, comma < 0 ? to : from + comma);
  const speaker = phrase && phrase[0] === from ? describe(page, phrase) : null;
  if (!speaker || speaker.sureness < 3 || speaker.kind !== 'person') return null;
  return build(token, reading, start, right.content, [speaker], 'source-cue', { certain: true });
};
