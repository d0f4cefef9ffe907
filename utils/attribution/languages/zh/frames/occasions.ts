import { timeAt } from '../time.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import type { Reading } from './reading.ts';

/** Words for a time that is told by what went before. */
const THEN =
  /^(?:(?:当地|北京|格林尼治|世界标准|[\u4e00-\u9fff]{2,4}(?:东部|西部|中部))时间|此前|之前|早前|随后|其后|之后|过去|近日|日前|[昨今前]天|目前|当时|事后|同时|此外|另外)?/;

/** True where `[from, to)` is nothing but words for a time. */
export const tellsTime = (skeleton: string, from: number, to: number): boolean => {
  const at = from + (THEN.exec(skeleton.slice(from, to))?.[0].length ?? 0);
  return at >= to || at + timeAt(skeleton, at, to) >= to;
};

/** A clause of time, place or question. */
const OCCASION =
  /^[^「；：]*(?:(?<![同届那这此平及随小准临暂按定])时|[之以]?后|之际|期间|途中|(?:背景|情况|前提|条件|形势|情形|压力)之?下|场合[上中]?|(?:记者会|发布会|论坛|活动|会议|节目|声明|贴文|专访|直播|演说|访问)[上中里])$|^(?:在|于|出席|参加|接受|主持|召开|透过|通过)[^「；：]*(?:记者会|发布会|论坛|活动|会议|节目|声明|贴文|专访|直播|演说|访问)$|^(?:被|当被|再被|问|谈|提|说)(?:追?问|到|及)|^(?:对于?|针对|面对|至于|有关|关于|就)[^「；：]*$/;

/** Longest stretch that may tell the occasion. */
const OCCASIONS = 80;

/** 据甲报道，乙受访时，被问及传闻，他说X: true where every clause of `[from, to)` tells when or on what question the words fell. */
export const onlyOccasions = (skeleton: string, from: number, to: number): boolean =>
  to > from &&
  to - from < OCCASIONS &&
  skeleton[to - 1] === '，' &&
  skeleton
    .slice(from, to - 1)
    .split('，')
    .every((clause) => OCCASION.test(clause));

/** 「甲。」拿到判决书后，刘女士说，X: behind a quotation of his own a speaker's frame opens with the occasion. */
export const openingOf = ({ skeleton, frames, start: sentence }: Reading, start: number): number =>
  frames.length === 0 &&
  skeleton[sentence - 1] === '」' &&
  (onlyOccasions(skeleton, sentence, start) ||
    (skeleton[start - 1] === '，' && tellsTime(skeleton, sentence, start - 1)))
    ? sentence
    : start;

/** Where, with whom, through whom, behind somebody: nothing that he does yet. */
export const ADVERBIAL =
  /^(?:正|也|亦|还|则|已|曾|又|将|会|一直|近日|日前|[今昨][日天]|[0-9一二三四五六七八九十廿]{1,4}日)*(?:[在于与和同跟][^，；：「」]{2,30}(?:[时后中上下间际]|期间)|(?:透过|通过|经由|借由|利用|借助|针对|就)[^，；：「」]{2,24})，$/;
/** Verbs that may be the outer speaker's own behind such a clause: 他说，公司在收购后，预计X. */
export const MAY_BE_HIS: ReadonlySet<CueManner> = new Set(['thought', 'finding']);
