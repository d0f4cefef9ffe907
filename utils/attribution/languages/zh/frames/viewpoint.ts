import { describe } from '../noun-phrase.ts';
import type { Phenomenon } from './reading.ts';
import { clauseStart, floorOf, rightOf } from './reading.ts';

/** 在甲看来，X. */
export const viewpoint: Phenomenon = (reading, token) => {
  if (token.word.type !== 'view') return null;
  const { page, skeleton } = reading;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const match = /(?:在|于)(?=[^在于]*$)/.exec(skeleton.slice(start, token.at));
  if (!match) return null;
  const right = rightOf(reading, token.end);
  if (right.kind !== 'comma' && right.kind !== 'clause') return null;
  const from = start + match.index + 1;
  if (token.at - from < 1) return null;
  const described = describe(page, [from, token.at]);
  if (described.sureness < 1) return null;
  return {
    rule: 'viewpoint',
    span: [start, right.content],
    cue: [token.at, token.end],
    hops: [described],
    stance: 'opines',
    place: 'after',
    sentence: reading.sentence,
  };
};
