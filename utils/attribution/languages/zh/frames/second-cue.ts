import type { Frame, Mention } from '../../../language.ts';
import { behindFrame } from './behind-frame.ts';
import { authorBefore } from './channels.ts';
import { metBefore, speakerOfClauseBefore } from './clause-before.ts';
import type { CueSite } from './cue-doubts.ts';
import { build } from './cue-frame.ts';
import { noticeBefore, paperBefore, tellsInIt } from './inner-speaker.ts';
import { interviewedBefore } from './interviewed.ts';
import { namedEarlier } from './named-earlier.ts';
import { isPartOfWords } from './part-of-words.ts';
import { continued } from './speakers.ts';

/** A verb without a subject: whoever the clause right before brings in speaks by it, else the speaker before it in the sentence or whom his words tell of, else whom the sentence or the one before is about. */
export const secondCue = (site: CueSite): Frame | null => {
  if (site.right.kind === 'end') return null;
  const last = site.reading.frames.at(-1);
  const broughtIn = byClauseBefore(site, last);
  if (broughtIn) return broughtIn;
  if (last && isPartOfWords(site, last)) return null;
  // 森田稔针对甲称X一事，明确否认: who takes up a claim speaks, not the one who made it
  return last && !last.doubts?.includes('answered') ? behindFrame(site, last) : namedEarlier(site);
};

/** Somebody or something that the clause right before the verb brings in to speak by it, whoever else speaks. */
const byClauseBefore = (site: CueSite, last: Frame | undefined): Frame | null => {
  const { reading, token, start, right } = site;
  const tie: Partial<Frame> = last?.place === 'after' ? { inside: last } : {};
  const by = (hops: readonly Mention[], extra: Partial<Frame>): Frame =>
    build(token, reading, start, right.content, hops, 'source-cue', extra);
  const paper = paperBefore(site);
  if (paper) return by([paper], { ...tie, certain: true });
  // 据立法会文件，X，当中列明Y: the same paper
  if (last?.rule === 'according-to' && tellsInIt(site))
    return build(token, reading, start, right.content, [], 'continued-cue', {
      continues: continued(last),
      certain: true,
    });
  const authored = authorBefore(site);
  if (authored) return by(authored, { certain: true });
  const met = metBefore(site);
  if (met) return by([met], { ...tie, ...(tie.inside ? { certain: true } : {}) });
  const moved = speakerOfClauseBefore(site);
  if (moved) return by([moved], tie);
  // 他指，局长收到来信，要求尽快回复: in another's words he is as likely to ask
  const notice = last && token.word.manner === 'directive' ? null : noticeBefore(site);
  if (notice) return by([notice], { ...tie, doubts: ['notice'] });
  const heard = interviewedBefore(site);
  return heard ? by(heard, { certain: true }) : null;
};
