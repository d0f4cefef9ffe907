import type { Frame } from '../../../language.ts';
import type { Page } from '../../../page.ts';
import type { Reading, Token } from '../frames/reading.ts';
import { endFeaturesOf } from './end-features.ts';
import { type Features, featuresOf } from './features.ts';
import { type Weights, weigh } from './weigh.ts';

/** The two decisions that no single rule settles. */
export interface Judge {
  /** Whether a possible frame is a report. */
  isReport(reading: Reading, token: Token, index: number, frame: Frame): boolean;
  /** Whether the reported words of `frame`, which start at `from` and could run to `to`, end at the mark at `at`. */
  endsAt(page: Page, frame: Frame, from: number, at: number, to: number): boolean;
}

/** Where a judge's weights come from: those of reports and those of ends. */
export interface Experience {
  readonly reports: Weights;
  readonly ends: Weights;
}

const holds = (weights: Weights, features: Features): boolean => weigh(weights, features) > 0;

export const judgeBy = ({ reports, ends }: Experience): Judge => ({
  isReport: (reading, token, index, frame) => holds(reports, featuresOf(reading, token, index, frame)),
  endsAt: (page, frame, from, at, to) => holds(ends, endFeaturesOf(page, frame, from, at, to)),
});
