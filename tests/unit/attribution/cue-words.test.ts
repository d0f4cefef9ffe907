import { describe, expect, it } from 'vitest';
import { CUES } from '../../../utils/attribution/languages/zh/lexicon.ts';

describe('a cue with a verb of saying behind it', () => {
  const whole = (text: string): string => text.slice(0, CUES.at(text, 0)?.length ?? 0);

  it.each([
    ['强调说天气很好', '强调说'],
    ['回应指出天气很好', '回应指出'],
    // 解释指 is a cue too, but shorter
    ['解释指出天气很好', '解释指出'],
  ])('%s is read as one cue', (text, cue) => {
    expect(whole(text)).toBe(cue);
    expect(CUES.at(text, 0)?.value).toMatchObject({ type: 'cue', manner: 'speech' });
  });

  it('has none that it ends with already', () => {
    expect(whole('表示表示')).toBe('表示');
  });

  it('is not read where the verb stands past the limit', () => {
    expect(CUES.at('强调说天气很好', 0, 2)?.length).toBe(2);
  });

  it('is none where the first word tells what was done, not what was said', () => {
    expect(whole('签署说明')).not.toBe('签署说');
  });
});
