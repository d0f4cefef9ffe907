import type { Span } from '../../../../span.ts';
import type { Frame, Mention } from '../../../language.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import { clauseStart, floorOf, type Phenomenon, type Reading, rightOf, type Token } from './reading.ts';
import { withoutWords } from './relay-phrase.ts';

/** Those that carry other outlets' words: what follows them in the same breath came through them. */
const CARRYING: ReadonlySet<string> = new Set(['media', 'agentless']);

/** 甲援引乙的话说，X · 甲引述乙指X: two hops in one frame. */
export const relayedWords: Phenomenon = (reading, token, index) => {
  if (token.word.type !== 'relay') return null;
  const { page, skeleton } = reading;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const found = closing(reading, token, index);
  if (!found) return null;
  const { cue, sourceEnd, stance, end } = found;
  const right = rightOf(reading, end);
  const closes = right.kind === 'end';
  if (right.kind === 'closed' || (closes && !/[」，]/.test(skeleton[start - 1] ?? ''))) return null;
  const inner = findSubject(skeleton, token.end, sourceEnd).phrase;
  if (!inner) return null;
  const origin = describe(page, inner);
  if (origin.sureness < 1) return null;
  const outerPhrase = findSubject(skeleton, start, token.at).phrase;
  const last = reading.frames.at(-1);
  const previous = last ?? reading.earlier.at(-1);
  let outer: Mention | null = outerPhrase ? describe(page, outerPhrase) : null;
  const report = /报[道导]$/.exec(skeleton.slice(start, token.at));
  if (!outer && report) outer = describe(page, [token.at - 2, token.at]);
  if (!outer && previous && (last || previous.sentence.paragraph === reading.sentence.paragraph)) {
    // 报道称X，并引述乙表示Y: the outlet goes on
    const speaker = previous.hops.find((hop) => hop.kind === 'media') ?? (last ? previous.hops[0] : undefined);
    if (speaker) outer = speaker;
  }
  const hops: Mention[] = [...(outer ? [outer] : []), origin];
  // 据甲报道，乙引述丙的话说X: all three stand behind one another.
  const opens = last !== undefined && last.hops.length > 0 && last.hops.every((hop) => CARRYING.has(hop.kind));
  const goesOn = last && !last.within && start === floor && last.place === 'after' && (!outerPhrase || opens);
  const within = goesOn ? last : undefined;
  const frame: Frame = {
    rule: 'relayed-words',
    span: [start, right.content],
    cue,
    hops: within && !outerPhrase ? [origin] : hops,
    stance,
    place: closes ? 'before' : 'after',
    sentence: reading.sentence,
    ...(within ? { within } : {}),
  };
  return frame;
};

/** Where a relayed source ends, by which words, and where the frame does. */
interface Closing {
  readonly cue: Span;
  readonly sourceEnd: number;
  readonly end: number;
  readonly stance: Frame['stance'];
}

const closing = (reading: Reading, token: Token, index: number): Closing | null => {
  const { skeleton } = reading;
  const stop = /[，；。！？：「]/.exec(skeleton.slice(token.end, Math.min(reading.end, token.end + 120)));
  const clauseEnd = stop ? token.end + stop.index : Math.min(reading.end, token.end + 120);
  for (let k = index + 1; k < reading.tokens.length; k++) {
    const next = reading.tokens[k] as Token;
    if (next.at >= clauseEnd) break;
    const says =
      next.word.type === 'cue' || (next.word.type === 'hearsay' && /[称说指]$/.test(skeleton.slice(next.at, next.end)));
    if (!says || next.at === token.end) continue;
    const right = rightOf(reading, next.end).kind;
    const more = reading.tokens[k + 1];
    // 引述统计指出: the noun before the verb
    if (right === 'closed' || (more && more.at === next.end && more.word.type === 'cue')) continue;
    const sourceEnd = withoutWords(skeleton, token.end, next.at);
    // 军方消息称: the news is the source's, the verb alone the cue
    const verb = /(?:指出|[称说指])$/.exec(skeleton.slice(next.at, next.end))?.[0] ?? '';
    const from = next.word.type === 'hearsay' ? next.end - verb.length : next.at;
    return { cue: [from, next.end], sourceEnd, end: next.end, stance: next.word.stance };
  }
  // 援引乙的话，X · 引述乙：X
  const before = skeleton.slice(token.end, clauseEnd);
  const words = /(?:的话|的说法|的消息|的分析|的讲话|的报[道导]|的观点|的话来说|报[道导])$/.exec(before);
  if (words && clauseEnd < reading.end)
    return { cue: [token.at, token.end], sourceEnd: clauseEnd - words[0].length, end: clauseEnd, stance: 'says' };
  if (skeleton[clauseEnd] === '：' && before.length > 1)
    return { cue: [token.at, token.end], sourceEnd: clauseEnd, end: clauseEnd, stance: 'says' };
  return null;
};
