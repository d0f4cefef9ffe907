import type { Frame } from '../../../language.ts';
import { type Reading, rightOf, speakerOf, type Token } from '../frames/reading.ts';
import { originOf } from '../frames/speakers.ts';
import { CUES } from '../lexicon.ts';
import type { Described } from '../noun-phrase.ts';
import { bucket, kindAt, MARK, type Note, openerAt } from './features.ts';

/** Whom a speaker means by these in his words: himself. */
const HIMSELF = /自己|本人|本身|我们?|其/;
const ABSENT = /没|未|不|拒/;
const DONE = /了|已|曾/;
/** How far behind a verb is looked for such words. */
const AHEAD = 20;

/** Takes down the signs of whether a verb without a subject is that of whom the words of `outer` before it tell of, who is the source of `frame`. O(length of those words), which is bounded. */
export const noteInner = (reading: Reading, token: Token, frame: Frame, outer: Frame, add: Note): void => {
  const { skeleton, end } = reading;
  const inner = frame.hops[0] as Described;
  const theirs = originOf(speakerOf(outer))?.kind ?? 'none';
  const kind = `${inner.kind}${inner.sureness}`;
  const [start] = frame.span;
  const [from, to] = inner.span;
  const { manner } = token.word;
  const words = skeleton.slice(token.at, token.end);
  const right = rightOf(reading, token.end);
  const joint = openerAt(skeleton, start, token.at);
  const before = skeleton.slice(start, token.at);
  const does = skeleton.slice(to, start);
  let marks = 0;
  for (let i = to; i < start; i++) if (MARK.in(skeleton, i)) marks++;
  let earlier = 0;
  for (let i = outer.span[1]; i < from; i++) if (MARK.in(skeleton, i)) earlier++;
  let says = 'none';
  for (let i = to; i < start; i++) {
    const cue = CUES.at(skeleton, i, start);
    if (cue?.value.type !== 'cue') continue;
    says = cue.value.manner;
    break;
  }
  const opens = from <= outer.span[1] ? 'opens' : earlier === 0 ? 'inside' : 'later';
  const outerCue = outer.cue ? skeleton.slice(...outer.cue) : '';
  add('bias', '');
  add('manner', manner);
  add('cue', words);
  add('joint', joint);
  add('joint+manner', joint, manner);
  add('before', before);
  add('adjoins', start === token.at ? 'bare' : 'led', manner);
  add('inner', kind);
  add('outer', theirs);
  add('outer+inner', theirs, inner.kind);
  add('outer+manner', theirs, manner);
  add('refers', inner.refers ?? 'none');
  add('opens', opens);
  add('opens+joint', opens, joint);
  add('outer-cue', outerCue);
  add('outer-stance', outer.stance, manner);
  add('outer-rule', outer.rule);
  add('outer-tied', outer.within ? 'within' : outer.inside ? 'inside' : 'apart', manner);
  add('close', MARK.in(skeleton, outer.span[1] - 1) ? 'apart' : 'close', manner);
  add('marks', bucket(marks), joint);
  add('marks+manner', bucket(marks), manner);
  add('earlier', bucket(earlier));
  add('mark', skeleton[start - 1] as string, manner);
  add('says+manner', says, manner);
  add('says', says);
  add('does', skeleton.slice(to, to + 2));
  add('does1', skeleton[to] ?? '');
  add('ends', skeleton.slice(start - 3, start - 1));
  add('length', bucket(does.length >> 1));
  add('since', bucket((start - outer.span[1]) >> 3));
  add('absent', ABSENT.test(does) ? 'yes' : 'no', DONE.test(does) ? 'done' : '');
  add('quotes', does.includes('「') ? 'yes' : 'no', manner);
  add('right', right.kind, manner);
  add('behind', skeleton.slice(token.end, token.end + 2));
  add('content', kindAt(skeleton, right.content, end));
  add(
    'himself',
    HIMSELF.exec(skeleton.slice(right.content, Math.min(end, right.content + AHEAD)))?.[0] ?? 'none',
    manner,
  );
  add('stance', token.word.stance);
  if (reading.sentence.headline) add('headline', '');
  for (const doubt of frame.doubts ?? []) add('doubt', doubt);
};
