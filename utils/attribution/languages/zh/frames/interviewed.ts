import type { Mention } from '../../../language.ts';
import { describe } from '../noun-phrase.ts';
import { findSubject } from '../subject.ts';
import { isPublisher } from './carriers.ts';
import type { CueSite } from './cue-doubts.ts';
import { SAYING } from './manners.ts';
import { PEOPLE } from './speakers.ts';

/** Longest clause that is looked at. */
const REACH = 60;
/** Whom somebody interviewed, at the end of a clause. */
const INTERVIEWED = /(?:专访|访问|采访)(?:了|到)?(「[^「」]{2,12}」|[^，；：「」]{2,20})$/;

/** 《卫报》访问一名前雇员，指X: who was heard says so, through the outlet. Null elsewhere. */
export const interviewedBefore = ({ reading, start, before, token }: CueSite): readonly Mention[] | null => {
  const { skeleton, page, frames } = reading;
  if (
    !SAYING.has(token.word.manner) ||
    before !== '' ||
    frames.length > 0 ||
    start <= reading.start ||
    skeleton[start - 1] !== '，'
  )
    return null;
  const reach = Math.max(reading.start, start - 1 - REACH);
  const from = reach + skeleton.slice(reach, start - 1).lastIndexOf('，') + 1;
  const found = INTERVIEWED.exec(skeleton.slice(from, start - 1));
  if (!found) return null;
  const outer = findSubject(skeleton, from, from + found.index).phrase;
  const outlet = outer ? describe(page, outer) : null;
  if (outlet?.kind !== 'media') return null;
  const whom = found[1] as string;
  const quoted = whom.startsWith('「') ? 1 : 0;
  const heard = describe(page, [start - 1 - whom.length + quoted, start - 1 - quoted]);
  if (heard.sureness < 2 || !PEOPLE.has(heard.kind)) return null;
  return isPublisher(page, outlet.name) ? [heard] : [outlet, heard];
};
