import type { Frame } from '../../../language.ts';
import { wordSet } from '../word-set.ts';
import type { CueSite } from './cue-doubts.ts';
import { floorOf } from './reading.ts';

/** What somebody thought and tells of: 她说，听到巨响，以为是鞭炮. */
const MISTAKES = /^(?:误?以为|当时以为)$/;

/** A letter that is spoken of, right before what it asks for. */
const IN_LETTER =
  /^(?:[他她]们?|自己|本身|我们|该[^，的]{1,4})?(?:已|将|会|拟|曾|日前|近日|昨日?|今日?|正式|准备|计划|打算|决定|再次|多次|随即|分别|今后|稍后|下周|明[日天])*(?:再|联名|去)?(?:致函|去信|去函|发函|发信|写信|致信|上书|递信|行文|函请)(?:给|予)?[^，；：「」]{2,24}，$/;

/** 她指出，她将致函水务机构，要求对方X: what the letter asks for is a part of what she tells. */
const isInLetter = ({ reading: { skeleton }, start, token, words }: CueSite, last: Frame): boolean =>
  last.place === 'after' &&
  token.word.manner === 'directive' &&
  start === token.at &&
  skeleton[start - 1] === '，' &&
  /^(?:要求|促请|敦促|请求|呼吁|建议|吁请|恳请|盼望?|希望)/.test(words) &&
  IN_LETTER.test(skeleton.slice(last.span[1], start));

/** Verbs that are nouns for what is said against somebody. */
const ACCUSES = wordSet('指控 指责 批评 质疑');
/** What is said of an accusation. */
const BASELESS =
  /^(?:「|毫无|完全|纯属|纯粹|不实|不属实|不成立|并非|没有根据|荒谬|荒唐|虚假|子虚|捏造|皆|均|都|属|是|与事实|缺乏|站不住|无中生有|出于)/;

/** 公司称，指控「毫无根据」: straight behind a verb an accusation is what is spoken of. */
const isBaseless = ({ reading, words, start, token, right }: CueSite): boolean =>
  start === token.at &&
  start === floorOf(reading) &&
  ACCUSES.has(words) &&
  BASELESS.test(reading.skeleton.slice(right.content, right.content + 4));

/** True where a verb without a subject behind `last` reports nothing: it is a part of what is told there. */
export const isPartOfWords = (site: CueSite, last: Frame): boolean =>
  isBaseless(site) || MISTAKES.test(site.words) || isInLetter(site, last);
