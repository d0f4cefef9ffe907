import type { Frame } from '../../../language.ts';
import type { Described } from '../noun-phrase.ts';
import type { Reading } from './reading.ts';

/** What was reported, as an object: 证实了这一点, 否认这些指控. */
const REPORTED =
  /^(?:这一?(?:点|消息|说法|报[道导]|指控|指责)|(?:该|上述|有关|相关|此|这些|这类|这种|此类|所有|任何)(?:消息|报[道导]|说法|指控|传闻|指责|言论)|此事|此说)[，。；]/;
const LONGEST = 10;

/** 否认了相关报道: nothing but a report is confirmed or denied. */
export const takesUpReport = ({ skeleton, end }: Reading, { stance, span, hops }: Frame): boolean =>
  (stance === 'confirms' || stance === 'denies') &&
  ((hops.at(-1) as Described | undefined)?.sureness ?? 0) >= 2 &&
  REPORTED.test(`${skeleton.slice(span[1], Math.min(end, span[1] + LONGEST))}。`);

/** 甲报道说X，白宫随后证实了这一点 · 甲称X，政府否认这些指控: who confirms or denies what was reported speaks outside those words. */
export const answersReport = (reading: Reading, frame: Frame): boolean => {
  const last = reading.frames.at(-1);
  return (
    last?.place === 'after' &&
    // 甲称，政府否认这些指控: nothing has been reported yet that it could answer
    last.span[1] < frame.span[0] &&
    /[，；]/.test(reading.skeleton[frame.span[0] - 1] ?? '') &&
    takesUpReport(reading, frame)
  );
};
