import type { CueSite } from './cue-doubts.ts';

/** Clauses that tell what is spoken about, up to the verb that says so. */
const MATTER =
  /^[^，；：。]{2,60}(?:一事|之事|一案|事件|的(?:消息|报[道导]|说法|传闻|指控|指责|质疑|提问|问题|言论))(?:时)?$/;

/** Verbs of saying whose subject says nothing here: asked about, made to think, told of or spoken against. Each settles it. */
export const NOT_SAID: readonly (readonly [string, (site: CueSite) => boolean])[] = [
  // 当被问及他是否认为X时: what is asked is not said
  [
    'asked',
    ({ before }) =>
      /(?:被(?:记者)?(?:问|追问|询问)(?:及|到)?|问及|问到)(?:(?![时后])[^，])*$/.test(before) &&
      !/(?:此事|一事|之事|这件事|问题)$/.test(before),
  ],
  // 她向院方查询，职员说X: who asks says nothing
  [
    'asks',
    ({ words, before }) => /^(?:查询|查证|查问|了解|求证)$/.test(words) && /(?:向|致电|去信|去电)[^，]*$/.test(before),
  ],
  // 更让她担心的是…: who is made to think says nothing
  [
    'caused',
    ({ subject, reading, token }) =>
      token.word.manner === 'thought' &&
      subject.phrase !== null &&
      /[让令使]/.test(reading.skeleton[subject.phrase[0] - 1] ?? ''),
  ],
  // 一名自称「陈哥」的男子: the verb describes the noun behind it
  ['describes', ({ words, before }) => /称$/.test(words) && /(?:[一两三几数多][名位个]|[该这某][名位])$/.test(before)],
  // 就媒体报道称X一事表示: so does all of what is told there
  [
    'matter',
    ({ next, before, reading, token }) =>
      /(?:就|对于?|针对|关于|回应)[^，；：。]*$/.test(before) &&
      (/^[^，；：。]{2,60}(?:一事|之事)，/.test(reading.skeleton.slice(token.end, token.end + 70)) ||
        (next?.word.type === 'cue' && MATTER.test(reading.skeleton.slice(token.end, next.at)))),
  ],
];
