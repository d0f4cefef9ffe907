import type { Frame } from '../../../language.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject, openingPhrase } from '../subject.ts';
import { carriersIn } from './carriers.ts';
import type { Phenomenon, Token } from './reading.ts';
import { clauseStart, floorOf, speakerOf } from './reading.ts';

/** 甲拒绝置评 · 甲没有回应置评请求: somebody says nothing. The token spans the whole refusal. */
export const refusal: Phenomenon = (reading, token: Token) => {
  if (token.word.type !== 'refusal') return null;
  const { page, skeleton } = reading;
  const floor = floorOf(reading);
  if (token.at < floor) return null;
  const start = clauseStart(reading, token.at, floor);
  const subject = findSubject(skeleton, start, token.at);
  const last = reading.frames.at(-1);
  const base = {
    rule: 'refusal',
    span: [start, token.end],
    cue: [token.at, token.end],
    stance: 'declines',
    place: 'none',
    sentence: reading.sentence,
  } as const;
  const opening = subject.phrase ?? openingPhrase(skeleton, start, token.at);
  if (opening) {
    const described = describe(page, opening);
    if (described.sureness < 1 || described.kind === 'self' || /^(?:本报|本刊)?记者/.test(skeleton.slice(...opening)))
      return null;
    const hops = [...carriersIn(page, subject.circumstances), described];
    const joins =
      last &&
      last.place === 'after' &&
      (start === floor || last.sentence === reading.sentence) &&
      start === last.span[1];
    const frame: Frame = { ...base, hops, ...(joins ? { within: last } : {}) };
    // 该发言人说，细节不便透露: what is not told is no speaker
    if (joins && described.sureness < 2) return null;
    // 金融时报说，微软谢绝置评，OpenAI也没有回复: the second refusal stands under the same outlet
    if (!joins && last?.place === 'none' && last.within) return { ...frame, within: last.within };
    return frame;
  }
  if (last) return start === floor ? null : { ...base, hops: [], continues: speakerOf(last) };
  const first = openingPhrase(skeleton, reading.start, token.at);
  if (!first) return null;
  const described = describe(page, first);
  return described.sureness >= 2 ? { ...base, hops: [described] } : null;
};
