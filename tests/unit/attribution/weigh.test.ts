import { describe, expect, it } from 'vitest';
import { readWeights, type Weighed, weigh, writeWeights } from '../../../utils/attribution/languages/zh/judge/weigh.ts';

const learnt: readonly Weighed[] = [
  { template: 'cue', value: '说', also: '', weight: 0.5 },
  { template: 'cue+right', value: '说', also: 'comma', weight: -0.25 },
  { template: 'stop', value: '', also: '', weight: 1 },
];

describe('weights', () => {
  const weights = readWeights(writeWeights(learnt));

  it('come back as they were stored, and add up', () => {
    for (const { template, value, also, weight } of learnt)
      expect(weigh(weights, (note) => note(template, value, also))).toBe(weight);
    const sum = weigh(weights, (note) => {
      for (const { template, value, also } of learnt) note(template, value, also);
    });
    expect(sum).toBe(1.25);
  });

  it.each([
    ['another value', 'cue', '指', ''],
    ['another template', 'left', '说', ''],
    ['another second value', 'cue+right', '说', 'colon'],
    ['no second value', 'cue+right', '说', ''],
  ])('are none for %s', (_, template, value, also) => {
    expect(weigh(weights, (note) => note(template, value, also))).toBe(0);
  });
});
