import type { Frame } from '../../../language.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import { clauseStart, floorOf, type Phenomenon, partOf, type Reading, rightOf, type Token } from './reading.ts';

/** A view that is described, and not told: 是一贯的, 是明确的. */
const LIKE = /^[^，。；]{1,10}的(?:[，、。；]|$)/;

/** 甲的说法是，X · 甲的理由很简单：X. */
const holding = (reading: Reading, token: Token, start: number, length: number): Frame | null => {
  const { page, skeleton } = reading;
  const phrase = findSubject(skeleton, start, token.at).phrase;
  const right = rightOf(reading, token.end);
  if (!phrase || right.kind === 'end' || right.kind === 'closed') return null;
  // 俄方的立场是清楚的，谈判必须有前提: what the view is like, not what it is
  if (right.kind === 'clause' && LIKE.test(skeleton.slice(right.content, right.content + 16))) return null;
  const described = describe(page, phrase);
  if (described.sureness < 1) return null;
  const stance = /建议/.test(skeleton.slice(token.at, token.end))
    ? 'urges'
    : /看法|想法|观点|判断|评价|主张|立场|态度/.test(skeleton.slice(token.at, token.end))
      ? 'opines'
      : 'says';
  return {
    rule: 'viewpoint',
    span: [start, right.content],
    cue: [token.at + 1, token.at + 1 + length],
    hops: [described],
    stance,
    place: 'after',
    sentence: reading.sentence,
  };
};

/** 在甲看来，X. */
export const viewpoint: Phenomenon = (reading, token) => {
  if (token.word.type !== 'view') return null;
  const { page, skeleton } = reading;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const held = /^的(.+?)(?:是|很..)$/.exec(skeleton.slice(token.at, token.end));
  if (held) return holding(reading, token, start, (held[1] as string).length);
  const match = /(?:在|于)(?=[^在于]*$)/.exec(skeleton.slice(start, token.at));
  if (!match) return null;
  const right = rightOf(reading, token.end);
  if (right.kind !== 'comma' && right.kind !== 'clause') return null;
  const from = start + match.index + 1;
  if (token.at - from < 1) return null;
  const described = describe(page, [from, token.at]);
  const inside = partOf(reading, start);
  // 他说，在他看来，X: his own view is a part of his words
  if (described.sureness < 1 || (inside.inside && described.refers === 'person')) return null;
  return {
    rule: 'viewpoint',
    span: [start, right.content],
    cue: [token.at, token.end],
    ...inside,
    hops: [described],
    stance: 'opines',
    place: 'after',
    sentence: reading.sentence,
  };
};
