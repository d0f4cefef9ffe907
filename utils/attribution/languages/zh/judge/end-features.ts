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
  // cues that open no frame: what they say is as a rule the speaker's or the reporter's again
  const cues = cuesIn(skeleton, next, Math.min(to, next + CUE_REACH));
  const first = cues[0];
  const where = !first ? 'none' : first.at < stop ? 'in' : 'later';
  add('cues', bucket(cues.length));
  add('cues-in-clause', bucket(cues.filter(({ at }) => at < stop).length));
  add('first-cue', first?.manner ?? 'none', where);
  add('first-cue-at', first && where === 'in' ? bucket(first.at - behind) : where, opener);
  // whether the words stand close to their cue or apart behind a mark, and how far they have run
  const close = MARK.in(skeleton, frame.span[1] - 1) ? 'apart' : 'close';
  let marks = 0;
  for (let i = from; i < at; i++) if (MARK.in(skeleton, i)) marks++;
  add('close', close, before);
  add('close+opener', close, opener);
  add('close+marks', close, bucket(marks));
  add('run', bucket(at - from));
  // words of what is to come, and a clause of what has been
  const toCome = TO_COME.test(skeleton.slice(from, at)) ? 'to come' : '';
  add('times', toCome, DONE.test(skeleton.slice(next, stop)) ? 'done' : '');
  for (const [manner] of mannerOf(skeleton, frame).matchAll(HOW_SAID)) add('said', manner);
};

/** How far behind a mark cues are looked for. */
const CUE_REACH = 120;

const cuesIn = (skeleton: string, from: number, to: number): readonly { at: number; manner: string }[] => {
  const cues: { at: number; manner: string }[] = [];
  for (let i = from; i < to; i++) {
    const cue = CUES.at(skeleton, i, to);
    if (!cue) continue;
    cues.push({ at: i, manner: cue.value.manner });
    i += cue.length - 1;
  }
  return cues;
};

const TO_COME = /[将会应需须要可能]/;
const DONE = /[了已曾]/;
/** How something is said that the sentence may turn away from: 曾承诺X, 却…; 一直强调X, 但…. */
const HOW_SAID =
  /[曾已只则却也都再又仍均就才还更]|一直|不断|屡|早前|此前|先前|先后|当时|一度|多次|最初|起初|原本|当场/g;
/** Most of such words that stand before a cue. */
const HOW_REACH = 12;

/** What stands between the source and the cue. */
const mannerOf = (skeleton: string, frame: Frame): string => {
  if (!frame.cue) return '';
  const source = speakerOf(frame).hops.at(-1)?.span;
  const since = source && source[1] <= frame.cue[0] && source[1] >= frame.sentence.span[0] ? source[1] : frame.span[0];
  return skeleton.slice(Math.max(since, frame.cue[0] - HOW_REACH), frame.cue[0]);
};
