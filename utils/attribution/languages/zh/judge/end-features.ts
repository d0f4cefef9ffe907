import type { Frame } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import { speakerOf } from '../frames/reading.ts';
import { CUES } from '../lexicon.ts';
import { describe } from '../noun-phrase.ts';
import { openingPhrase } from '../subject.ts';
import { TAKES_OVER } from '../takeover.ts';
import { bucket, kindAt, MARK, type Note, openerAt } from './features.ts';

/** Longest clause that is looked at. */
const CLAUSE = 60;

/** Takes down the signs of whether reported words end at the mark at `at`, between two clauses. The words start at `from`; `to` is as far as they could run. */
export const noteEnd = (page: Page, frame: Frame, from: number, at: number, to: number, add: Note): void => {
  const { skeleton } = page;
  const next = at + 1;
  let stop = next;
  while (stop < to && stop - next < CLAUSE && !MARK.test(skeleton[stop] as string)) stop++;
  let start = at;
  while (start > from && at - start < CLAUSE && !MARK.test(skeleton[start - 1] as string)) start--;
  const clause = skeleton.slice(next, stop);
  const opener = openerAt(skeleton, next, stop);
  const mark = skeleton[at] as string;
  const phrase = openingPhrase(skeleton, next, stop);
  const subject = phrase ? describe(page, phrase) : null;
  const kind = subject ? `${subject.kind}${subject.sureness}${subject.refers ?? ''}` : 'none';
  const cue = frame.cue ? skeleton.slice(...frame.cue) : '';
  const origin = speakerOf(frame).hops.at(-1);
  add('bias', '');
  add('mark', mark);
  add('opener', opener);
  add('opener+mark', opener, mark);
  add('opens', kindAt(skeleton, next, stop));
  add('next2', clause.slice(0, 2));
  add('next1', clause.slice(0, 1));
  add('subject', kind);
  add('opener+subject', opener, kind);
  add('before', skeleton[at - 1] ?? '');
  add('before+opener', skeleton[at - 1] === '」' ? 'quote' : 'words', opener);
  add('before+subject', skeleton[at - 1] === '」' ? 'quote' : 'words', kind);
  add('opens-quoted', String(skeleton[from] === '「'));
  add(
    'whole-quote',
    String(skeleton[from] === '「' && skeleton[at - 1] === '」' && skeleton.indexOf('」', from) === at - 1),
  );
  add('length', bucket(Math.floor((at - from) / 4)));
  add('left', bucket(Math.floor((to - next) / 4)));
  add('clause', bucket(clause.length));
  const behind = phrase ? phrase[1] : next + (opener === 'none' ? 0 : opener.length);
  add('does', skeleton.slice(behind, Math.min(stop, behind + 2)));
  add('does1', skeleton.slice(behind, Math.min(stop, behind + 1)));
  add('opener+does1', opener, skeleton.slice(behind, Math.min(stop, behind + 1)));
  if (subject) add('who', subject.name.slice(-2));
  const manner = frame.cue ? CUES.at(skeleton, frame.cue[0], frame.cue[1])?.value.manner : undefined;
  add('manner', manner ?? 'none');
  add('manner+opener', manner ?? 'none', opener);
  add('manner+subject', manner ?? 'none', kind);
  for (let i = next; i < Math.min(stop, next + 6) - 1; i++) add('near', skeleton.slice(i, i + 2));
  add('final', String(stop >= to - 1));
  add('cue', cue);
  add('rule', frame.rule);
  add('stance', frame.stance);
  add('origin', origin?.kind ?? 'none');
  add('origin+subject', origin?.kind ?? 'none', kind);
  add('stance+opener', frame.stance, opener);
  add('headline', String(frame.sentence.headline));
  add('ends', skeleton.slice(Math.max(next, stop - 1), stop));
  add('stop', skeleton[stop] ?? '');
  if (TAKES_OVER.test(skeleton.slice(at, Math.min(to, at + CLAUSE)))) add('takes-over', '');
  if (subject && origin && subject.name === origin.name) add('same', 'name');
  add('clause-before', openerAt(skeleton, start, at));
  for (let i = next; i < stop; i++) {
    const found = CUES.at(skeleton, i, stop);
    if (!found) continue;
    if (found.value.type === 'cue') add('holds', `${found.value.manner}`);
    i += found.length - 1;
  }
  for (const unit of new Set(clause))
    if ('将会已了着被遭获向至并经仍应须可能我你要令引遂'.includes(unit)) add('unit', unit);
};
