import { Characters } from '../../../characters.ts';
import { actorBefore, bodyBefore } from '../acting-body.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { findSubject } from '../subject.ts';
import { withFellow } from './fellow-issuer.ts';
import { CLAUSE_MARK, type Reading } from './reading.ts';

/** What a clause about somebody named before opens with. */
const PRONOUN = /^[他她]们?/;

/** How far back in its sentence the subject of a cue may stand. */
const SENTENCE = 400;

/** Longest noun phrase that a comma sets off at the head of a sentence. */
const TOPIC = 24;

/** Clauses that tell what is spoken of or met with, or why. */
const SPOKEN_OF =
  /^(?:因(?![斯特])|由于|鉴于|针对|对(?![手方岸立外内])|一?提起|一?说起|谈起|聊起|讲起|回忆起|回想起|想起|面对|听到|看到|得知|听说)/;
/** Issuing a text of one's own. */
const ISSUES =
  /(?:发布|发表|发出|披露|发|刊登|晒出|更新|贴出|张贴)[^，]{0,14}?(?:声明|公告|通报|通告|启事|消息|视频|录像|动态|长文|微博|博文|贴文|帖文|帖子?|公开信|致歉信|律师函|说明|文章|文)$|(?:贴文|发推|撰文|投书|直播)$/;

/** Whom the clause `[start, end)` is about where `clauseAbout` is not sure of anybody. */
const actorOf = ({ skeleton, page }: Reading, start: number, end: number): Described | null => {
  if (SPOKEN_OF.test(skeleton.slice(start, end))) return null;
  const actor = actorBefore(skeleton, start, end);
  const described = actor && describe(page, actor);
  return described && described.sureness >= 3 && described.kind !== 'document' ? described : null;
};

/** A place or time, and behind it who there is. */
const THERE =
  /^[^，的有「《]{1,14}?(?:[上中里内外下间也亦更还都仍曾已]|继续|陆续|不断|一度|不时)(?=有(?![关的些点意])[^，]{3})/;

/** 首都周末继续|有学生|上街: who there is in the clause `[start, end)` and does something. */
const thereIn = ({ skeleton, page }: Reading, start: number, end: number): Described | null => {
  const place = THERE.exec(skeleton.slice(start, end))?.[0].length;
  const phrase = place ? findSubject(skeleton, start + place, end).phrase : null;
  if (!phrase || phrase[1] === end) return null;
  const described = describe(page, phrase);
  return described.sureness >= 2 && (described.kind === 'group' || described.kind === 'anonymous') ? described : null;
};

/** What goes on with the noun that stands before its comma: 街坊们，也都说. */
const GOES_ON = new Characters('也亦都均则');

/** Whom the clause `[start, end)` of a sentence that is read from `from` is about, where that may be who speaks behind it. */
const clauseAbout = (reading: Reading, from: number, start: number, end: number, last: boolean): Described | null => {
  const { skeleton, page } = reading;
  const there = thereIn(reading, start, end);
  if (there) return there;
  const { phrase } = findSubject(skeleton, start, end);
  const pronoun = PRONOUN.exec(skeleton.slice(start, Math.min(start + 2, end)))?.[0].length;
  // 提起女儿，老人红了眼圈: what is spoken of speaks not
  const spokenOf = SPOKEN_OF.test(skeleton.slice(start, end));
  const opening = spokenOf
    ? null
    : (openingPhrase(skeleton, start, end) ??
      (pronoun ? ([start, start + pronoun] as const) : phrase && phrase[1] < end ? phrase : null));
  const body = opening || spokenOf || start > from ? null : bodyBefore(skeleton, start, end);
  // 总召柯建成，会后出席记者会，指控X: a comma behind the one it is about
  const topic =
    !opening &&
    !body &&
    !spokenOf &&
    phrase?.[1] === end &&
    (start === from || GOES_ON.in(skeleton, end + 1)) &&
    !last &&
    end - start < TOPIC
      ? phrase
      : null;
  const about = opening ?? body ?? topic;
  if (!about) return null;
  const described = describe(page, withFellow(reading, about, end));
  // 星尘智动发布声明，称X: who issues words is a source, whoever he is
  if (described.sureness === 1 && ISSUES.test(skeleton.slice(about[1], end))) {
    // 县教育|和科技局贴出说明: the longer noun
    const actor = actorOf(reading, start, end);
    return actor && actor.span[1] > about[1] ? actor : { ...described, sureness: 2 };
  }
  return described.sureness >= (opening ? 2 : 3) && described.kind !== 'document' ? described : null;
};

/** What `clauseAbout` told of the clauses of a sentence behind its first, by where they start: each is asked about for every cue behind it. */
const TOLD = new WeakMap<Reading, Map<number, Described | null>>();

/** The subject of a cue that has none in its own clause: what an earlier clause of the sentence opens with. */
export const subjectBefore = (reading: Reading, from: number, to: number): Described | null => {
  const { skeleton } = reading;
  let told = TOLD.get(reading);
  if (!told) {
    told = new Map();
    TOLD.set(reading, told);
  }
  let nearest: Described | null = null;
  let start = Math.max(from, to - SENTENCE);
  // a whole clause, so that it is the same for all cues
  if (start > from) while (start < to && !CLAUSE_MARK.in(skeleton, start - 1)) start++;
  for (let i = start; i < to; i++) {
    const marked = CLAUSE_MARK.in(skeleton, i);
    if (!marked && i !== to - 1) continue;
    const kept = marked && start > from;
    let described = kept ? told.get(start) : undefined;
    if (described === undefined) {
      described = clauseAbout(reading, from, start, marked ? i : i + 1, !marked);
      if (kept) told.set(start, described);
    }
    nearest = described ?? nearest;
    start = i + 1;
  }
  return nearest ?? nearestActor(reading, from, to);
};

const nearestActor = (reading: Reading, from: number, to: number): Described | null => {
  const { skeleton } = reading;
  let end = to - 1;
  for (let i = to - 2; i >= Math.max(from, to - ACTOR_REACH); i--) {
    if (i > from && !CLAUSE_MARK.in(skeleton, i - 1)) continue;
    const actor = actorOf(reading, i, end);
    if (actor) return actor;
    end = i - 1;
  }
  return null;
};
/** How far back such a clause is looked for. */
const ACTOR_REACH = 80;
