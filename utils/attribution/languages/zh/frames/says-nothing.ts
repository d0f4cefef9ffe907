import { wordSet } from '../word-set.ts';
import type { CueSite } from './cue-doubts.ts';
import { REPORTS } from './no-verb.ts';
import { onlyOccasions } from './occasions.ts';

/** Verbs that are nouns behind whose they are. */
const OWNED = wordSet('回应 承诺 批评 指控 质疑 警告 建议 要求 呼吁 预测 估计 评论 解释 说明 否认 保证 投诉 反驳');
/** Verbs with the name of a text behind them. */
const PUBLISHES = wordSet('刊发 刊登 刊出 刊载 发表 发布 发出 播发 播出');
/** Verbs that negated tell that nothing was said. */
const SAYS = wordSet('说 称 表示 指出 宣布 报道 报导');

/** What a clause of circumstance opens with that has nobody of its own. */
const LED_IN = /^(?:[在当于]|针对|面对|鉴于|随着|对于|有关|关于)/;

/** A topic of which something is told: 有关消息是假新闻. */
const TELLS = /^(?:对于?|针对|面对|至于|有关|关于|就)[^，]*(?:是|属|已|将|会|不|没|未)/;

/** Verbs of saying that are nouns or negated where they stand, or tell what is reprinted, what a text is called, or a step of procedure. */
export const SAYS_NOTHING: readonly (readonly [string, (site: CueSite) => boolean])[] = [
  // 他表示，在经济下滑的背景下，不排除X: nothing has been said yet that a second verb could add to
  [
    'goes-on',
    ({ subject, reading, start }) => {
      const last = reading.frames.at(-1);
      const between = last ? reading.skeleton.slice(last.span[1], start) : '';
      return (
        subject.phrase === null &&
        last?.place === 'after' &&
        reading.skeleton[last.span[1] - 1] === '，' &&
        last.span[1] < start &&
        LED_IN.test(between) &&
        !TELLS.test(between) &&
        onlyOccasions(reading.skeleton, last.span[1], start)
      );
    },
  ],
  // 伊朗的回应可能不会重复X: what is owned is a noun
  [
    'object',
    ({ words, before, right, reading }) =>
      right.kind === 'clause' &&
      before.endsWith('的') &&
      OWNED.has(words) &&
      /^(?:可能|将|会|已|是|并|也|不|没|未|仍|被|令|让|使|引[发起来]|获|遭|显示|表明|过于|足以|只)/.test(
        reading.skeleton.slice(right.content, right.content + 2),
      ),
  ],
  // 刊发「独家报道」，声称X: what a text is called
  [
    'object',
    ({ words, right, reading }) =>
      right.kind === 'quote' &&
      PUBLISHES.has(words) &&
      /^「[^「」，。！？]{1,8}」(?:[^，。]{0,8})，/.test(reading.skeleton.slice(right.content, right.content + 24)),
  ],
  // 该报没有说他离职, 此次辟谣并不意味着X
  [
    'object',
    ({ words, before, right, reading }) =>
      right.kind === 'clause' &&
      ((SAYS.has(words) && /(?:没有|没|并未|从未)$/.test(before)) ||
        /^并?不?(?:意味着|代表着?|等于)/.test(reading.skeleton.slice(right.content, right.content + 5))),
  ],
  // 警方向检方提请逮捕记者: a step of procedure
  [
    'asks',
    ({ words, reading, token }) =>
      words === '提请' &&
      /^(?:[^，。]{0,12})(?:逮捕|批捕|拘捕|拘留|羁押|批准|审查|审议|复核|抗诉|仲裁|假释|减刑)/.test(
        reading.skeleton.slice(token.end, token.end + 16),
      ),
  ],
  // 多家媒体转载了这一报道，X: what is reprinted or answered reports nothing here
  [
    'object',
    ({ words, before, right }) =>
      REPORTS.has(words) && right.kind === 'comma' && /[^，]{3}(?:这一|这[篇则份]|上述|该|相关|有关)$/.test(before),
  ],
  // 官方出面否认，发言人也说X: the comma ends it
  [
    'object',
    ({ words, right, reading }) =>
      words === '否认' && right.kind === 'comma' && reading.skeleton[right.content] !== '「',
  ],
];
