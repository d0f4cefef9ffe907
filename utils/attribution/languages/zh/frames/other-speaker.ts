import { firstIndex } from '../../../../first-index.ts';
import type { Frame } from '../../../language.ts';
import type { Described } from '../noun-phrase.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import type { CueSite } from './cue-doubts.ts';
import { innerSubject } from './inner-speaker.ts';
import { ADDS_ON, isJoined } from './joins.ts';
import { SAYING } from './manners.ts';
import { CLAUSE_MARK, type Reading, type Token } from './reading.ts';
import { OUTER_KINDS, originOf, PEOPLE, SPEAKERS, samePerson } from './speakers.ts';

/** What people do to one another in speaking, and not what bodies do in statements. */
const TALKS = /^(?:说|讲|问|追问|反问|骂|喊|答|回答|叮嘱|叮咛|嘱咐|吩咐|写道|写着|回复|告诉|告知|佯称|谎称|诈称|谎报)/;
/** 长江证券则把目标价上调: behind a subject, what sets it against the speaker before. */
const SETS_AGAINST =
  /^(?:上午|中午|下午|晚间|傍晚|当[晚天日]|昨[日天晚]?|今[日天早]?|事后|其后|随后|稍后)?(?:则|却)|^对此|^(?:也|亦|随即|立即|立刻|当场|强烈|坚决|一致|极力|明确)?(?:打脸|喊冤|回击|辟谣|不同意|不认同|同意|支持|赞成|反对|反驳|驳斥|否认|回应|反击|不接纳|接纳|不信纳|信纳|不接受|驳回|拒绝)/;

/** What somebody does to be heard, right before what he says. */
const TAKES_THE_FLOOR =
  /^[^，；：]{0,12}(?:(?:举行|召开|举办|出席)[^，；：]{0,10}(?:记者会|发布会|座谈会|公听会|听证会|说明会|集会)|(?:发表|发布|发出)[^，；：]{0,8}(?:声明|谈话|讲话|演说|公开信|文告|新闻稿)|(?:致函|去信|发函|投书|上书|发文|发帖|发贴文)[^，；：]{0,14})，$/;

/** Verbs that go on with whoever spoke last. */
const SPEAKS_ON: ReadonlySet<CueManner> = new Set([...SAYING, 'act', 'directive']);

/** Verbs of a plea, and upon what somebody else makes his. */
const PLEA = wordSet('否认 坦承 承认 坦认 辩称 供称');
const CAME_ROUND = /^(?:则|却|也)?(?:在|经|被)[^，；：「」]{2,20}(?:后|时|下)，$/;

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

/** Somebody else who speaks, how he is tied to the words before him, and where what he says is led up to, where that is before its verb. */
interface OtherSpeaker {
  readonly speaker: Described;
  readonly tie: Partial<Frame>;
  readonly from?: number;
}

/**
 * Whom the words of `last` tell of or the sentence turns to, where he is the one who speaks on: 甲说，母亲哭了很久，说X; 甲预计X，长江证券则把目标价上调，并预计Y.
 * A body's or an outlet's further verbs stay its own.
 */
export const otherSpeaker = ({ reading, words, start, token, before }: CueSite, last: Frame): OtherSpeaker | null => {
  if (last.place !== 'after' || start - last.span[1] < 4) return null;
  const { skeleton } = reading;
  const { manner } = token.word;
  const outer = originOf(last)?.kind ?? '';
  // 甲说，考官提出辞职，又指X: what is added is the speaker's own
  if (ADDS_ON.test(before) && SPEAKERS.has(outer)) return null;
  const speaker = innerSubject(reading, last.span[1], start);
  if (!speaker || speaker.sureness < 2 || speaker.kind === 'document' || samePerson(speaker)) return null;
  const [opens, ends] = speaker.span;
  const does = skeleton.slice(ends, start);
  const bare = start === token.at;
  const joined = isJoined(before);
  // 甲说X；议员乙举行记者会，要求Y: an occasion of one's own to speak
  const hasFloor = bare && !OUTER_KINDS.has(outer) && TAKES_THE_FLOOR.test(does);
  if (hasFloor || SETS_AGAINST.test(skeleton.slice(ends, ends + 8)))
    return { speaker, tie: {}, from: clauseOf(reading, opens) };
  // 甲说，立法院已作出决议，要求乙X: who decided requires
  const requires =
    words === '要求' &&
    !joined &&
    last.stance === 'says' &&
    speaker.kind === 'org' &&
    speaker.sureness === 3 &&
    !/[，；：]/.test(does.slice(0, -1)) &&
    DECIDES.test(does);
  if (requires) return { speaker, tie: { inside: last } };
  if (!PEOPLE.has(speaker.kind)) return null;
  // 甲说，教练警告球员，称X: the bare verb spells out what he warned of
  const spells = bare && SAYING.has(manner);
  // 甲称，店家先是答应退款，随后又说X: who has begun to speak in his words speaks on
  if (SPEAKS_ON.has(manner) && saysIn(reading, ends, spells ? BLUNT : STATING))
    return { speaker, tie: { inside: last } };
  // 女子否认犯案，送货的男子在看过画面后，承认X: who came round speaks for himself
  if (bare && PLEA.has(skeleton.slice(...(last.cue ?? [0, 0]))) && CAME_ROUND.test(does))
    return { speaker, tie: {}, from: clauseOf(reading, opens) };
  return !joined && TALKS.test(words) ? { speaker, tie: { inside: last } } : null;
};
