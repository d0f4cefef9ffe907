import type { Span } from '../../../../span.ts';
import type { Page } from '../../../page.ts';
import { CUES, FRAME_WORDS, HEADS, PEOPLE_NOUNS, VERB_WORDS } from '../lexicon.ts';
import { foreignBearer, isChineseName, isForeignName } from '../person-names.ts';
import { TRANSLITERATING } from '../transliterated.ts';
import type { Described, Phrase } from './phrase.ts';

/** 有山友, 有店员: somebody, by the noun or its last character. */
const introducedPeople = (text: string): boolean =>
  /(?:[人者员家长师生友民众客方商主户手媒]|代理|中介|经纪)$/.test(text);

const INDEFINITE = /^(?:有|某|一名|一位|一个|另一名|另一位|另有)/;

/** Nouns of things and events, and shares of something, which come again and are no names. */
const THING =
  /(?:事故|案情|行动|交投|成交|经济|市场|[楼股车]市|单位|情况|工程|措施|机制|费用|收入|片段|影片|位置|意外|车祸|火警|命案|聆讯|审讯|疫情|增长|升幅|跌幅|空置|走势|赛事|活动|[外内骨眼牙儿妇醉专病伤瘤]科|[案件率价量额费税款票险症药风度性制令权])$|^(?:近半|过半|逾|大部分|部分|约)/;

/** How far around a possible name is looked for it to come again. */
const RECURRENCE = 2000;

/** True where the page has the same words near by: a short phrase that comes again is a name more often than not. */
const recurs = (page: Page, text: string, span: Span): boolean => {
  const near = page.working.slice(Math.max(0, span[0] - RECURRENCE), span[1] + RECURRENCE);
  return near.indexOf(text) !== near.lastIndexOf(text);
};

/** 安东尼奥: both ends are of characters that names are transliterated with. */
const isForeign = (text: string): boolean => [0, 2, 3].every((at) => TRANSLITERATING.in(text, at));

/** Longest words of doing behind a noun for people. */
const LONGEST_DOING = 4;

/** Where the last noun for people ends in `text` that a few characters stand behind; 0 where none does. */
const personWithin = (text: string): number => {
  for (let end = text.length - 2; end >= Math.max(3, text.length - LONGEST_DOING); end--) {
    const head = HEADS.before(text, end);
    if (head && head.length > 1 && PEOPLE_NOUNS.has(head.value)) return /[的、和与及]/.test(text.slice(end)) ? 0 : end;
  }
  return 0;
};

/** 云岭精铸: the short name of a firm, which has four characters and holds no other word. */
const isFirm = (text: string): boolean => {
  if (!/^[\u4e00-\u9fff]{4}$/.test(text) || isForeign(text)) return false;
  for (let i = 0; i < text.length; i++)
    if (
      FRAME_WORDS.at(text, i)?.value.has('noun') === false ||
      VERB_WORDS.at(text, i) ||
      (CUES.at(text, i)?.length ?? 0) > 1 ||
      (HEADS.at(text, i)?.length ?? 0) > 1
    )
      return false;
  return true;
};

/** What is left: names behind something else, Latin names, names by their coming again; at last the likeliest. */
export const byRemnant = ({ page, span, text, named, everything, several, one }: Phrase): Described => {
  // 和, 及, 、 between two: what the last part is
  const joint = Math.max(
    text.lastIndexOf('和'),
    text.lastIndexOf('、'),
    text.lastIndexOf('与'),
    text.lastIndexOf('及'),
  );
  if (joint > 1 && joint < text.length - 2) {
    const last = text.slice(joint + 1);
    if (isChineseName(last) || isForeignName(last)) return everything('person', 2);
  }
  // 日本网媒ABEMA TIMES: an outlet by what it is
  const calledOutlet =
    /(?:[网外传官]媒|媒体|新闻网站|新闻网|通讯社|电视台|周刊|杂志|报章)(?:[《\s]?([A-Za-z0-9][A-Za-z0-9 .&-]*[A-Za-z][A-Za-z0-9 .&-]*)》?|《([^《》]{2,12})》)$/.exec(
      text,
    );
  if (calledOutlet) {
    const name = (calledOutlet[1] ?? calledOutlet[2]) as string;
    const from = text.lastIndexOf(name);
    return named('media', from, from + name.length, 3);
  }
  // 年纪最小的穆罕默德·K.: the letter that a family name is cut to
  const initialled = /(?:^|[\u4e00-\u9fff]的)([\u4e00-\u9fff]{2,6}·[A-Z]\.?)$/.exec(text)?.[1];
  if (initialled) return named('person', text.length - initialled.length, text.length, 2);
  const latinTail = /[A-Za-zÀ-ž][A-Za-zÀ-ž0-9 .&'’-]*$/.exec(text);
  if (latinTail && latinTail.index > 0) {
    const tail = latinTail[0].trim();
    if (/^app$/i.test(tail)) return everything('org', 2);
    const person = isForeignName(tail);
    return named(person ? 'person' : 'org', latinTail.index, text.length, 2);
  }
  // 「立场姐姐」何桂蓝: a name behind a nickname
  const nicknamed = /[」》），的]([\u4e00-\u9fff·]{2,4})$/.exec(text);
  if (nicknamed && (isChineseName(nicknamed[1] as string) || isForeignName(nicknamed[1] as string)))
    return named('person', text.length - (nicknamed[1] as string).length, text.length, 3);
  if (
    /^[\u4e00-\u9fff]{2,6}$/.test(text) &&
    !THING.test(text) &&
    CUES.at(text, 0)?.length !== text.length &&
    recurs(page, text, span)
  )
    return { ...everything('person', 2), guess: true };
  const indefinite = one || INDEFINITE.test(text);
  // 有盖长椅实: no noun for people ends it
  if (indefinite) {
    // 一名保安员|回敬: what is told of him is no part of who he is
    const person = several ? 0 : personWithin(text);
    if (person > 0) return named('anonymous', 0, person, 2);
    return everything('anonymous', text[0] === '有' && !introducedPeople(text) ? 1 : 2);
  }
  if (several) return everything('group', 2);
  const bearer = foreignBearer(text);
  if (bearer > 0) return named('person', bearer, text.length, 2);
  // a short phrase with nothing to tell by: a name more often than not
  const ends = /(?:的)([^的]{2,5})$/.exec(text);
  if (ends && ends.index !== undefined) {
    const tail = ends[1] as string;
    if (isChineseName(tail) || isForeignName(tail)) return named('person', text.length - tail.length, text.length, 2);
  }
  if (text.length >= 4) {
    for (const length of [3, 2]) {
      const tail = text.slice(-length);
      if (isChineseName(tail) && HEADS.before(text, text.length - length))
        return named('person', text.length - length, text.length, 2);
    }
  }
  return everything(
    text.length <= 4 && !isFirm(text) ? 'person' : 'org',
    text.length <= 1 && !/[\u4e00-\u9fff]/.test(text) ? 0 : 1,
  );
};
