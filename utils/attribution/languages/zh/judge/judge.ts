import type { Frame } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import type { Reading, Token } from '../frames/reading.ts';
import { endFeaturesOf } from './end-features.ts';
import { type Features, featuresOf } from './features.ts';
import { partFeaturesOf } from './part-features.ts';
import { type Weights, weigh } from './weigh.ts';

/** The decisions that no single rule settles. */
export interface Judge {
  /** Whether a possible frame is a report. */
  isReport(reading: Reading, token: Token, index: number, frame: Frame): boolean;
  /** Whether a frame with a source of its own is a part of the words of an earlier one in its sentence. */
  isPart(reading: Reading, token: Token, frame: Frame, outer: Frame): boolean;
  /** Whether such a part that opens right behind the earlier one's cue is all that one says. */
  isWhole(reading: Reading, token: Token, frame: Frame, outer: Frame): boolean;
  /** Whether the reported words of `frame`, which start at `from` and could run to `to`, end at the mark at `at`. */
  endsAt(page: Page, frame: Frame, from: number, at: number, to: number): boolean;
}

/** What a judge has learnt, by decision. */
export interface Experience {
  readonly reports: Weights;
  readonly parts: Weights;
  readonly wholes: Weights;
  readonly ends: Weights;
}

const holds = (weights: Weights, features: Features): boolean => weigh(weights, features) > 0;

export const judgeBy = ({ reports, parts, wholes, ends }: Experience): Judge => ({
  isReport: (reading, token, index, frame) => holds(reports, featuresOf(reading, token, index, frame)),
  isPart: (reading, token, frame, outer) => holds(parts, partFeaturesOf(reading, token, frame, outer)),
  isWhole: (reading, token, frame, outer) => holds(wholes, partFeaturesOf(reading, token, frame, outer)),
  endsAt: (page, frame, from, at, to) => holds(ends, endFeaturesOf(page, frame, from, at, to)),
});
