import type { Span } from '../../../../span.ts';
import { describe } from '../noun-phrase.ts';
import type { Reading } from './reading.ts';

/** 甲|和乙发表联合声明(，宣布X), 甲|与乙在门外召开记者会(，呼吁X): a second one that issues the words with the first. */
const ISSUES_TOO =
  /^([和与及、][^，：；「」和与及、]{2,14}?)(?:当[时天日]|随后|同[时日]|[0-9]{1,2}日|周.|[前到赴在][^，：；「」]{2,10}?)*(?:联合|共同|一致|双双|[均都]|分别)?(?:发[表布出]|签署|达成|[召举][开行办]|开)[^，：；「」]{0,12}?(?:记者会|发布会|说明会|声明|公报|公告|宣言|通报|文章|联名信|公开信|新闻稿)/;

/** `about` with whoever issues words together with it. */
export const withFellow = ({ page, skeleton }: Reading, about: Span, end: number): Span => {
  const fellow = ISSUES_TOO.exec(skeleton.slice(about[1], end))?.[1]?.length ?? 0;
  return fellow > 0 && describe(page, [about[1] + 1, about[1] + fellow]).sureness >= 2
    ? [about[0], about[1] + fellow]
    : about;
};
