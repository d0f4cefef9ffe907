import type { Frame } from '../../../language.ts';
import { clauseStart, type Reading, rightOf, speakerOf, type Token } from '../frames/reading.ts';
import { depthOf, originOf } from '../frames/speakers.ts';
import type { Described } from '../noun-phrase.ts';
import { bucket, kindAt, type Note, openerAt } from './features.ts';

/** Takes down the signs of how a frame with a source of its own stands to an earlier one of its sentence, `outer`: whether it is a part of that one's words. O(distance between them), which the sentence bounds; at most `REACH`. */
export const notePart = (reading: Reading, token: Token, frame: Frame, outer: Frame, add: Note): void => {
  const { skeleton } = reading;
  const start = clauseStart(reading, token.at, reading.start);
  const inner = frame.hops.at(-1) as Described | undefined;
  const kind = inner ? `${inner.kind}${inner.sureness ?? ''}${inner.refers ?? ''}` : 'none';
  const speaker = originOf(speakerOf(outer));
  const theirs = speaker?.kind ?? 'none';
  const right = rightOf(reading, token.end).kind;
  const before = skeleton.slice(Math.max(outer.span[1], start - 1 - REACH), Math.max(outer.span[1], start));
  const adjoins = start <= outer.span[1];
  const opener = openerAt(skeleton, start, token.at);
  const mark = adjoins ? 'adjoins' : (skeleton[start - 1] as string);
  const behindQuote = /「[^「」]*」[，。；\s]*$/.test(before);
  const outerCue = outer.cue ? skeleton.slice(...outer.cue) : '';
  const cue = skeleton.slice(token.at, token.end);
  add('bias', '');
  add('rules', frame.within ? 'within' : frame.inside ? 'inside' : 'apart');
  add('rules+mark', frame.within ? 'within' : frame.inside ? 'inside' : 'apart', mark);
  add('mark', mark);
  add('opener', opener);
  add('opener+mark', opener, mark);
  add('source', kind);
  add('outer', theirs);
  add('outer+source', theirs, kind);
  add('outer-rule', outer.rule);
  add('outer-cue', outerCue);
  add('outer-manner', outer.stance);
  add('cue', cue);
  add('manner', token.word.manner);
  add('manner+right', token.word.manner, right);
  add('manner+mark', token.word.manner, mark);
  add('outer+manner', theirs, token.word.manner);
  add('right', right);
  add('behind-quote', String(behindQuote));
  add('behind-quote+source', String(behindQuote), kind);
  add('outer-quotes', String(skeleton[outer.span[1]] === '「'));
  add('comma', outer.cue ? (skeleton[outer.cue[1]] ?? '') : '');
  add('clauses', bucket((before.match(/[，；]/g) ?? []).length));
  add('distance', bucket(Math.floor((start - outer.span[1]) / 5)));
  add('contrast', /[则也亦却就均都还]/.exec(skeleton.slice(inner?.span?.[1] ?? start, token.at))?.[0] ?? 'none');
  add('depth', String(depthOf(outer)));
  add('opens', kindAt(skeleton, start, token.at));
  add('latest', String(reading.frames.at(-1) === outer));
  add('doubts', String(frame.doubts?.length ?? 0));
  for (const doubt of frame.doubts ?? []) add('doubt', doubt);
  if (inner && speaker && inner.name === speaker.name) add('same', 'name');
  if (reading.sentence.headline) add('headline', '');
};

/** How far back from its clause is looked for what stands between a frame and an earlier one. */
const REACH = 200;
