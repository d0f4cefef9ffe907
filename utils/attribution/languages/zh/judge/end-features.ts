import type { Frame } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import { speakerOf } from '../frames/reading.ts';
import { CUES } from '../lexicon.ts';
import { bucket, kindAt, MARK, type Note, openerAt } from './features.ts';

/** Longest clause that is looked at. */
const CLAUSE = 40;

/** Takes down the signs of whether reported words end at the mark at `at`, between two clauses. The words start at `from`; `to` is as far as they could run. Constant cost. */
export const noteEnd = (page: Page, frame: Frame, from: number, at: number, to: number, add: Note): void => {
  const { skeleton } = page;
  const next = at + 1;
  let stop = next;
  while (stop < to && stop - next < CLAUSE && !MARK.in(skeleton, stop)) stop++;
  const opener = openerAt(skeleton, next, stop);
  const behind = next + (opener === 'none' ? 0 : opener.length);
  const before = skeleton[at - 1] === '」' ? 'quote' : 'words';
  const manner = (frame.cue && CUES.at(skeleton, frame.cue[0], frame.cue[1])?.value.manner) ?? 'none';
  add('bias', before);
  add('opener+mark', opener, skeleton[at] as string);
  add('before+opener', before, opener);
  add('manner+opener', manner, opener);
  add('stance+opener', frame.stance, opener);
  add('opens', kindAt(skeleton, next, stop));
  add('next', skeleton.slice(next, Math.min(stop, next + 2)));
  add('does', skeleton.slice(behind, Math.min(stop, behind + 2)));
  add('does1', skeleton[behind] ?? '');
  add('opener+does1', opener, skeleton[behind] ?? '');
  add('opens-quoted', skeleton[from] === '「' ? 'yes' : 'no', before);
  add('length', bucket((at - from) >> 2));
  add('left', bucket((to - next) >> 2));
  add('clause', bucket(stop - next), stop >= to - 1 ? 'final' : '');
  add('cue', frame.cue ? skeleton.slice(...frame.cue) : '');
  add('rule', frame.rule, frame.sentence.headline ? 'headline' : '');
  add('origin', speakerOf(frame).hops.at(-1)?.kind ?? 'none');
  add('ends', skeleton[stop - 1] as string);
};
