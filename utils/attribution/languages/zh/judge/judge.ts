import type { Frame, Mention } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import type { Choice } from '../choices.ts';
import type { Reading, Token } from '../frames/reading.ts';
import { noteEnd } from './end-features.ts';
import { noteReport } from './features.ts';
import { noteInner } from './inner-features.ts';
import { noteMeant } from './meant-features.ts';
import { notePart } from './part-features.ts';
import { type Weights, weigh } from './weigh.ts';
import { noteWhole } from './whole-features.ts';

/** The decisions that no single rule settles. */
export interface Judge {
  /** Whether a possible frame is a report. */
  isReport(reading: Reading, token: Token, index: number, frame: Frame): boolean;
  /** Whether a frame with a source of its own is a part of the words of an earlier one in its sentence. */
  isPart(reading: Reading, token: Token, frame: Frame, outer: Frame): boolean;
  /** Whether such a part that opens right behind the earlier one's cue is all that one says. */
  isWhole(reading: Reading, token: Token, frame: Frame, outer: Frame): boolean;
  /** Whether a verb without a subject behind words of `outer` is that of the one whom they tell of, who is the source of `frame`, rather than the outer speaker's. */
  isInner(reading: Reading, token: Token, frame: Frame, outer: Frame): boolean;
  /** Whether the reported words of `frame`, which start at `from` and could run to `to`, end at the mark at `at`. */
  endsAt(page: Page, frame: Frame, from: number, at: number, to: number): boolean;
  /** Which of the choices a pronoun stands for; null where there is none. */
  whoIsMeant(page: Page, pronoun: Mention, choices: readonly Choice[]): Choice | null;
}

/** What a judge has learnt, by decision. */
export interface Experience {
  readonly reports: Weights;
  readonly parts: Weights;
  readonly wholes: Weights;
  readonly inners: Weights;
  readonly ends: Weights;
  readonly meant: Weights;
}

/** Log-odds from which words end: ends are rare, and the penalty on weights draws their odds down further than they are; by cross-validation. */
const ENDS = -0.5;
/** Log-odds from which words are another's in somebody's: the lessons hold more of them than news does. */
const ANOTHERS = 0.4;

export const judgeBy = ({ reports, parts, wholes, inners, ends, meant }: Experience): Judge => ({
  isReport: (reading, token, index, frame) =>
    weigh(reports, (note) => noteReport(reading, token, index, frame, note)) > 0,
  isPart: (reading, token, frame, outer) =>
    weigh(parts, (note) => notePart(reading, token, frame, outer, note)) > ANOTHERS,
  isWhole: (reading, token, frame, outer) => weigh(wholes, (note) => noteWhole(reading, token, frame, outer, note)) > 0,
  isInner: (reading, token, frame, outer) =>
    weigh(inners, (note) => noteInner(reading, token, frame, outer, note)) > ANOTHERS,
  endsAt: (page, frame, from, at, to) => weigh(ends, (note) => noteEnd(page, frame, from, at, to, note)) > ENDS,
  whoIsMeant: (page, pronoun, choices) => {
    let best: Choice | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const choice of choices) {
      const odds = weigh(meant, (note) => noteMeant(page, pronoun, choice, note));
      if (odds <= most) continue;
      most = odds;
      best = choice;
    }
    return best;
  },
});
