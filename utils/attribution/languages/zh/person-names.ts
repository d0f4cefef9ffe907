import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import {
  FRAME_WORDS,
  HEADS,
  JAPANESE_SURNAME_WORDS,
  NOT_NAME_WORDS,
  ORDINARY_WORDS,
  SURNAME_CHARACTERS,
  surnameLength,
  TITLE_END_CHARACTERS,
  TITLE_WORDS,
  VERB_WORDS,
} from './lexicon.ts';
import { isTransliterated } from './transliterated.ts';

/** What joins two names. */
const JOINS = new Characters('和与及、');
const LOOSE = new Characters('、 ');

export const LATIN = /^[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9 .&'’+_/·-]*$/;

export const isChineseName = (text: string): boolean => {
  if (text.length < 2 || text.length > 4) return false;
  const surname = surnameLength(text, 0);
  if (surname === 2 ? text.length === 2 && text !== '林郑' : surname === 0 || text.length > 3) return false;
  return !(
    /[的了局署厅]$|^.[今昨][天日早晚]?$/.test(text) ||
    NOT_NAME_WORDS.at(text, 0) ||
    (FRAME_WORDS.at(text, 0)?.length ?? 0) > 1 ||
    VERB_WORDS.at(text, 0)
  );
};

/** 小泉进次郎, 高市早苗: a surname of two characters or more and a given name. */
const isJapaneseName = (text: string): boolean => {
  const surname = JAPANESE_SURNAME_WORDS.at(text, 0);
  return (
    surname !== null &&
    /^[\u4e00-\u9fff]{4,6}$/.test(text) &&
    text.length - surname.length <= 3 &&
    text.length > surname.length &&
    HEADS.before(text, text.length, surname.length) === null
  );
};

/** 木原稔: a given name of one character, which only a title before it sets apart from other words. */
const isShortJapanese = (text: string): boolean =>
  text.length === 3 && JAPANESE_SURNAME_WORDS.at(text, 0)?.length === 2 && !VERBAL.test(text[2] as string);

/** One Latin word in capitals or with one inside, as bodies and brands are written (OpenAI, NASA) and people are not (McCarthy is). */
export const BRAND =
  /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von)[A-Z])(?:[A-Z][A-Z0-9]+|[A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]*)$/;

/** Longest foreign name without dots: Malay names are written in one. */
const LONGEST_FOREIGN = 9;

export const isForeignName = (text: string): boolean => {
  if (/[·‧]/.test(text))
    return text.split(/[·‧]/).every((part) => part.length > 0 && part.length <= 8) && !/[的《「]/.test(text);
  if (isJapaneseName(text)) return true;
  if (LATIN.test(text)) return /^[A-ZÀ-Ž][a-zß-ž'’.-]+( [A-ZÀ-Ž][A-Za-zÀ-ž'’.-]*)+$/.test(text);
  return text.length >= 3 && text.length <= LONGEST_FOREIGN && isTransliterated(text);
};

/** Characters of verbs and particles, which a short word behind a title is no name with. */
const VERBAL =
  /[们逐持把就曾看说是有无在被认指称向对将会已仍也还都并要不没未及和与或等从给让使之这那受获遭的了着过醒睡哭喊逃躲]/;

/** Characters that nouns for bodies and people end in, and given names of two characters too: 建国, 志军. */
const ENDS_NAMES_TOO = new Characters('国军');

const holdsHead = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if ((HEADS.at(text, i)?.length ?? 0) > 1) return true;
  return false;
};

/** A body or a kind of people whose member a name behind it can be: 外交部汪明, 务工人员张强. */
const bearerBefore = (text: string, end: number): ReturnType<typeof HEADS.before> => {
  const head = HEADS.before(text, end);
  return head && head.length > 1 && (head.value === 'organisation' || head.value === 'collective') ? head : null;
};

/** Somebody who is not told by name: behind these no short word is one. */
const UNNAMED = /^(?:[也还另更]?有)?(?:[一两二三四五六七八九十几数多这那该此某][名位个些])/;
const UNNAMED_STARTS = new Characters('也还另更有一两二三四五六七八九十几数多这那该此某');
/** 阿玲, 小林: a nickname. */
const NICKNAME = new Characters('阿小老');

/** A person's name at the end of `text`, after a title or an organisation: the start of the name, or -1. `latin` where the name stands in brackets in Latin letters too, which sets its end apart from a verb's. */
export const nameAfterTitle = (text: string, latin = false): number => {
  const unnamed = UNNAMED_STARTS.in(text, 0) && UNNAMED.test(text);
  // the last title that leaves a plausible name behind it
  for (let i = text.length - (latin ? 1 : 2); i >= 1; i--) {
    const title = TITLE_WORDS.before(text, i) ?? bearerBefore(text, i);
    if (!title) {
      // 护士长张三: a profession that no list has
      const name = text.slice(i);
      if (
        i >= 2 &&
        TITLE_END_CHARACTERS.in(text, i - 1) &&
        (JAPANESE_SURNAME_WORDS.at(name, 0)?.length === name.length ||
          ((name.length === 3 || (name.length === 2 && i >= 4)) &&
            isChineseName(name) &&
            (!HEADS.before(name, name.length) || ENDS_NAMES_TOO.in(name, 2))) ||
          (/·/.test(name) && isForeignName(name)))
      )
        return i;
      continue;
    }
    const whole = HEADS.before(text, text.length);
    if (whole && text.length - whole.length < i) continue;
    let start = i;
    while (start < text.length && LOOSE.in(text, start)) start++;
    if (text.startsWith('之一', start)) start += 2;
    if (text[start] === '的' && (isChineseName(text.slice(start + 1)) || isForeignName(text.slice(start + 1)))) start++;
    const name = text.slice(start);
    if (HEADS.before(name, name.length)?.length === name.length) continue;
    if (isChineseName(name) || isForeignName(name) || isShortJapanese(name) || (LATIN.test(name) && name.length > 2))
      return start;
    if (name[0] === '的') continue;
    // 何婆婆带备文件: whose name stands before the title has none behind it
    const addressed = i - title.length === 1 && SURNAME_CHARACTERS.in(text, 0);
    // 负责人明哥: after a title any short word is a name
    if (
      title.length >= 2 &&
      !addressed &&
      // 一名男子|挂线, but 一名居民阿玲
      !(unnamed && !isTransliterated(name) && !NICKNAME.in(name, 0)) &&
      TITLE_WORDS.before(text, i) &&
      /^[\u4e00-\u9fffA-Z]{2,6}$/.test(name) &&
      !VERBAL.test(name.replace('阿都', '')) &&
      !/^[党局署厅院部]/.test(name) &&
      !/[时后前]$/.test(name) &&
      HEADS.before(name, name.length)?.value !== 'organisation' &&
      !VERB_WORDS.at(name, 0) &&
      // 姑娘|嗓子
      ORDINARY_WORDS.at(name, 0)?.length !== name.length &&
      (FRAME_WORDS.at(name, 0)?.length ?? 0) < 2
    )
      return start;
    // 总参谋长汗（Omar Khan）
    if (
      latin &&
      TITLE_END_CHARACTERS.in(text, i - 1) &&
      title.length > 1 &&
      /^[\u4e00-\u9fff]$/.test(name) &&
      !VERBAL.test(name)
    )
      return start;
    if (latin && /^[\u4e00-\u9fff]{5,8}$/.test(name) && !name.includes('的') && !holdsHead(name)) return start;
  }
  return -1;
};

/** Somebody's age or what only a person does, before 的. */
const OF_A_PERSON = /(?:岁|^(?:住|来自|居住|出生|生活|定居|任职|就读|曾|目前|现年)[^的]*)的([^的]{2,9})$/;

/** 63岁的帕瑞许: nothing but a name stands behind somebody's age. */
const AGED = /[0-9一二三四五六七八九十]岁的([\u4e00-\u9fff·]{2,4})$/;

/** 四十三岁的裁缝阿米娜, 住在营地里的哈桑: where the foreign name starts whose bearer is described, behind a profession that no list has or none; -1 where there is none. */
export const foreignBearer = (text: string): number => {
  const aged = AGED.exec(text)?.[1];
  if (aged && !HEADS.before(aged, aged.length)) return text.length - aged.length;
  const described = OF_A_PERSON.exec(text)?.[1];
  if (!described) return -1;
  for (let length = Math.min(6, described.length); length >= 2; length--) {
    const name = described.slice(-length);
    const profession = described.length - length;
    if (!isTransliterated(name) || profession === 1 || profession > 4 || HEADS.before(name, length)) continue;
    if (NOT_NAME_WORDS.at(name, 0) || VERB_WORDS.at(name, 0) || FRAME_WORDS.at(name, 0)) continue;
    return text.length - length;
  }
  return -1;
};

/** The name alone of a phrase that is one person's, with or without a title; null where it is not plainly one. */
const personIn = (text: string): string | null => {
  const at = nameAfterTitle(text);
  if (at > 0) return text.slice(at);
  return isChineseName(text) || isForeignName(text) ? text : null;
};

/** 总理默茨和总统马克龙: two people joined, as [start, end] of either name. Null where either side is no person. */
export const joinedPeople = (text: string): readonly [Span, Span] | null => {
  for (let i = text.length - 3; i > 1; i--) {
    if (!JOINS.in(text, i) || (HEADS.at(text, i - 1)?.length ?? 0) > 1) continue;
    const [left, right] = [personIn(text.slice(0, i)), personIn(text.slice(i + 1))];
    if (left && right && !HEADS.before(left, left.length))
      return [
        [i - left.length, i],
        [text.length - right.length, text.length],
      ];
  }
  return null;
};

/** 陈女士, 潘太: a surname and how its bearer is addressed, behind nothing or behind what he is. */
const ADDRESSED = /(?:^|[\u4e00-\u9fff])([\u4e00-\u9fff](?:先生|女士|小姐|太太|婆婆|伯伯|太|伯|婆))$/;
const addressedIn = (text: string): string | null => {
  const name = ADDRESSED.exec(text)?.[1];
  if (!name || !SURNAME_CHARACTERS.in(name, 0)) return null;
  const before = text.length - name.length;
  return before === 0 || HEADS.before(text, before) ? name : null;
};

/** How many people are told apart at most. */
const MANY = 8;

/** 议员陈安庭、宋碧华和马志光, 街坊陈女士及潘太: several people, the first with what they are, as [start, end] of each name. Null where one of them is no person. */
export const severalPeople = (text: string): readonly Span[] | null => {
  const parts: Span[] = [];
  let from = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && !(JOINS.in(text, i) && i - from > 1)) continue;
    parts.push([from, i]);
    if (parts.length > MANY) return null;
    from = i + 1;
  }
  if (parts.length < 2) return null;
  const names: Span[] = [];
  let addressed = false;
  for (const [start, end] of parts) {
    const part = text.slice(start, end);
    const called = addressedIn(part);
    const name = called ?? personIn(part);
    if (!name || (start > 0 && name !== part && !called && nameAfterTitle(part) < 0)) return null;
    addressed ||= called !== null;
    names.push([end - name.length, end]);
  }
  return names.length > 2 || addressed ? names : null;
};
