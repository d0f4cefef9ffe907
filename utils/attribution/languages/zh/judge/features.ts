import { Characters } from '../../../characters.ts';
import type { Frame } from '../../../language.ts';
import { clauseStart, type Reading, rightOf, type Token } from '../frames/reading.ts';
import { originOf } from '../frames/speakers.ts';
import { FRAME_WORDS, type FrameWord, HEADS, OUTLET_NAMES, SURNAME_CHARACTERS } from '../lexicon.ts';
import type { Described } from '../noun-phrase.ts';
import { timeAt } from '../time.ts';
import { noteNested } from './nested-features.ts';
import { noteSecond } from './second-features.ts';

/** Takes down one sign of what is to be judged: the template it fits, its value, and a second value where two count together. */
export type Note = (template: string, value: string, also?: string) => void;

/** What parts clauses. */
export const MARK = new Characters('，；。！？：');
const OPEN = '「'.charCodeAt(0);
/** Longest clause behind a cue that is looked at. */
const CLAUSE = 120;
/** Characters of a predicate: a clause that has one is more likely a proposition. */
const PREDICATE = new Characters('将会已是有在要能可应须没不了被让使为把也都仍');

const kinds = new Map<ReadonlySet<FrameWord>, string>();
/** All that a word around sources can be, in one word. The lexicon has few such sets and keeps them. */
const kindOf = (word: ReadonlySet<FrameWord>): string => {
  let kind = kinds.get(word);
  if (kind === undefined) {
    kind = [...word].join('+');
    kinds.set(word, kind);
  }
  return kind;
};

/** What kind of word stands at `position`. */
export const kindAt = (text: string, position: number, to: number): string => {
  if (position >= to) return 'end';
  const outlet = OUTLET_NAMES.at(text, position, to);
  if (outlet && outlet.length > 1) return 'outlet';
  const time = timeAt(text, position, to);
  const head = HEADS.at(text, position, to);
  const word = FRAME_WORDS.at(text, position, to);
  if (head && head.length >= Math.max(time, word?.length ?? 0)) return head.value;
  if (time > 0) return 'time';
  if (word) return kindOf(word.value);
  return SURNAME_CHARACTERS.in(text, position) ? 'surname' : 'other';
};

/** A length in steps that widen. */
export const bucket = (n: number): string =>
  n < 8 ? String(n) : n < 12 ? '8+' : n < 20 ? '12+' : n < 40 ? '20+' : '40+';

/** What opens a clause where it is one of the words that join or part clauses. */
const OPENER =
  /^(?:但是|但|不过|然而|而且|而|并且|并|且|惟|可是|却|则|也|亦|又|还|更|因此|所以|因而|于是|结果|令|使|让|导致|引发|引起|触发|其后|随后|之后|后来|最终|最后|目前|现时|其中|包括|例如|如|即|指|称|说|认为|至于|另|此外|同时|如果|若|只要|除非|因为|由于|虽然|尽管|这|该|此|有关|相关|上述|当时|当中|当|为此|对此|其|他们|她们|他|她|我们|我|双方|警方|政府|当局|记者|案件|事件|是次|结束|有|没有|未有|不)/;

/** The word that joins or parts clauses at the head of `[start, end)`, or `none`. */
export const openerAt = (skeleton: string, start: number, end: number): string =>
  OPENER.exec(skeleton.slice(start, Math.min(end, start + 4)))?.[0] ?? 'none';

/** What makes all that follows in a sentence conditional. */
const CONDITION = /^(?:如果|假如|若|倘若|要是|即使|虽然|尽管|为了|因为|由于|当|在|对于?|随着)/;
/** What brings the object of the verb before it. */
const PREPOSED = /[对就向将把]|针对|关于/;

/** Inside quoted words few frames are met and other things tell what they are, so that these signs are none of those outside. */
const noteQuoted = (reading: Reading, token: Token, frame: Frame, add: Note): void => {
  const { skeleton } = reading;
  const { manner } = token.word;
  const origin = frame.hops.at(-1) as Described | undefined;
  const right = rightOf(reading, token.end);
  const source = origin ? (origin.refers ?? origin.kind) : 'none';
  add('quoted', '');
  add('quoted-cue', skeleton.slice(token.at, token.end));
  add('quoted-manner', manner, right.kind);
  add('quoted-right', right.kind);
  add('quoted-source', source);
  add('quoted-source', source, manner);
  add('quoted-behind', skeleton[token.end] ?? '');
  add('quoted-gap', origin?.span?.[1] === token.at ? 'none' : 'some');
  for (const doubt of frame.doubts ?? []) add('quoted-doubt', doubt);
};

const nestedNames = new Map<string, string>();
/** A template's name inside others' words. There are few, and made anew each would cost more than what is asked of it. */
const nestedName = (template: string): string => {
  let name = nestedNames.get(template);
  if (name === undefined) {
    name = `in ${template}`;
    nestedNames.set(template, name);
  }
  return name;
};

/** Takes down every sign once more under a name of its own: what tells a report outside others' words is not all that tells one inside them. */
const alsoNested =
  (note: Note): Note =>
  (template, value, also) => {
    note(template, value, also);
    note(nestedName(template), value, also);
  };

/** Takes down the signs of whether a possible frame is a report. O(length of its clause), which is bounded. */
export const noteReport = (reading: Reading, token: Token, index: number, frame: Frame, note: Note): void => {
  const add = (frame.within ?? frame.inside) ? alsoNested(note) : note;
  if (reading.sentence.quoted) {
    noteQuoted(reading, token, frame, add);
    return;
  }
  const { skeleton, tokens, start: sentence, end } = reading;
  const words = skeleton.slice(token.at, token.end);
  const { type, manner } = token.word;
  const right = rightOf(reading, token.end);
  const start = clauseStart(reading, token.at, sentence);
  const origin = frame.hops.at(-1) as Described | undefined;
  const source = origin ? `${origin.kind}${origin.sureness ?? ''}${origin.refers ?? ''}` : 'none';
  add('bias', '');
  add('rule+manner', frame.rule, manner);
  add('rule+right', frame.rule, right.kind);
  for (const doubt of frame.doubts ?? []) add('doubt', doubt, manner);
  for (const doubt of frame.doubts ?? []) add('doubt', doubt);
  // the cue and what is beside it
  add('cue', words);
  add('cue+right', words, right.kind);
  add('last', words.at(-1) as string);
  add('type', type, manner);
  add('manner+right', manner, right.kind);
  add('left', skeleton.slice(Math.max(start, token.at - 2), token.at));
  add('left1', skeleton[token.at - 1] ?? '');
  add('behind', skeleton.slice(token.end, token.end + 2));
  add('content', kindAt(skeleton, right.content, end));
  add('content1', skeleton[right.content] ?? '');
  // the source
  const opens = start === sentence ? 'sentence' : (skeleton[start - 1] as string);
  add('source', source);
  add('source+right', source, right.kind);
  add('source+manner', source, manner);
  add('opens+source', opens, source);
  if (origin?.span) {
    const [from, to] = origin.span;
    add('length', bucket(to - from));
    add('ends1', skeleton[to - 1] as string);
    add('ends', skeleton.slice(to - 2, to));
    add('gap', to === token.at ? 'none' : from > token.end ? 'behind' : bucket(Math.abs(token.at - to)));
    if (origin.guess) add('guess', '');
  }
  if (CONDITION.test(skeleton.slice(sentence, Math.min(sentence + 3, token.at)))) add('condition', manner);
  const since = origin?.span && origin.span[1] <= token.at ? origin.span[1] : start;
  if (since < token.at) {
    add('since', skeleton[since] as string);
    if (PREPOSED.test(skeleton.slice(since, token.at))) add('preposed', right.kind);
  }
  // the clause behind
  let stop = right.content;
  let predicate = 'no';
  for (; stop < end && stop - right.content < CLAUSE; stop++) {
    if (MARK.in(skeleton, stop)) break;
    if (skeleton.charCodeAt(stop) === OPEN) add('quote', stop === right.content ? 'opens' : 'holds');
    else if (PREDICATE.in(skeleton, stop)) {
      predicate = 'yes';
      add('predicate', skeleton[stop] as string);
    }
  }
  // 重申了减贫的承诺: an object, not a proposition
  const tail = skeleton.slice(Math.max(right.content, stop - 8), stop);
  const object = /的[^的]{1,6}$/.test(tail) ? 'of' : HEADS.before(skeleton, stop, right.content) ? 'noun' : 'none';
  add('object+predicate', object, predicate);
  add('object+manner', object, manner);
  add('clause+manner', bucket(stop - right.content), manner);
  add('clause', bucket(stop - right.content), stop >= end - 1 ? 'final' : '');
  add('clause-ends', skeleton.slice(Math.max(right.content, stop - 1), stop));
  add('stop', skeleton[stop] ?? '', openerAt(skeleton, stop + 1, end));
  // the verbs and frames around
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  add('before', before?.word.manner ?? 'none', before && before.end >= start ? 'same' : 'apart');
  add('next', next && next.at < stop ? next.word.manner : 'none');
  // 指出其作用，表示：「X」: the words are the second verb's
  if (next && next.at >= stop && next.at <= stop + 2) add('heir', next.word.manner, rightOf(reading, next.end).kind);
  add('rest', bucket((end - right.content) >> 2));
  if (before?.end === token.at) add('adjoins', 'before');
  if (next?.at === token.end) add('adjoins', next.word.manner);
  const last = reading.frames.at(-1);
  add('last-rule', last?.rule ?? 'none', last?.place ?? '');
  add('last+source', (last && originOf(last)?.kind) ?? 'none', source);
  add('tie', frame.within ? 'within' : frame.inside ? 'inside' : frame.continues ? 'continues' : 'apart');
  noteNested(reading, token, frame, add);
  add('frames', bucket(reading.frames.length));
  if (frame.continues && last?.place === 'after') noteSecond(reading, token, last.span[1], start, add);
  const earlier = reading.earlier.at(-1);
  add('earlier', earlier ? bucket(Math.min(9, reading.sentence.paragraph - earlier.sentence.paragraph)) : 'none');
  if (reading.sentence.headline) {
    add('headline', manner);
    add('headline+right', right.kind);
  }
};
