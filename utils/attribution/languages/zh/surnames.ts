import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Page } from '../../page.ts';
import { genderOf } from './gender.ts';
import { surnameLength, TITLE_WORDS } from './lexicon.ts';
import { BY_SURNAME, fullNameAt, holdsWord } from './names.ts';
import { type Known, LOOKED_AT, last } from './short-names.ts';
import { wordSet } from './word-set.ts';

/** How far back the full name may stand of somebody called by a surname. */
const REACH = 4000;
/** A full name with an age or an aside behind it: 黄志文24岁. */
const AGED = /^[\u4e00-\u9fff]{3}(?:[0-9]{1,2}岁|（)/;

const lengthAt = (working: string, at: number): number => {
  if (holdsWord(working, at, working.length)) return 0;
  if (AGED.test(working.slice(at, at + 6)) && !TITLE_WORDS.before(working, at + 3, at)) return 3;
  return fullNameAt(working, at, Math.min(working.length, at + 12)) === 3 ? 3 : 0;
};

/** The full name of three characters by which the page introduces who is called by this surname before `before`, where no list of people has it: 女厨助魏淑芬. */
export const bearerBefore = (page: Page, surname: string, before: number): Known | null => {
  const floor = Math.max(page.article.titleLength, before - REACH);
  for (let at = page.text.indexOf(surname, floor); at >= 0 && at < before; at = page.text.indexOf(surname, at + 1)) {
    const length = lengthAt(page.working, at);
    if (length === 0) continue;
    const name = page.text.slice(at, at + length);
    return { name, span: [at, at + length], kind: 'person', text: name };
  }
  return null;
};

/** Forms of address behind a surname that are no office, and relatives of somebody by surname. */
const ADDRESSED =
  /^(?:某|姓|先生|女士|小姐|太太?|夫人|官|生|董|老|总|导|队|处|局|校|男|女|嫌|翁|妇|妪|童|同学|师傅|医生|医师|师|教授|律师|伯|婆|叔|姨|嫂|爷|奶|氏)/;
/** Who is called so is as a rule not named otherwise. */
const NO_FULL_NAME = /^.(?:先生|女士|小姐|太太|夫人|师傅|老师|医生|律师|教授|同学|大爷|阿姨|大姐|大妈|大叔)$/;
/** Adverbs of one character that a surname by itself takes along, since names end in them too. */
const ADVERB_TAIL = /^[则也亦均都曾将再却便又还刚正]$/;

/** What somebody's parent is called behind the surname. */
const PARENT = wordSet('妈妈 爸爸 妈 爸 母 父');

/** Who a surname with a title, a form of address or an adverb behind it is: 陈局长, 王先生, 侯则. Null where nobody of that name is known. */
export const ofSurname = (known: readonly Known[], name: string, phrase = name): Known | null => {
  const folded = foldCharacters(name);
  const surname = surnameLength(folded, 0);
  if (surname === 0 || folded.length <= surname || folded.length > 6) return null;
  const tail = folded.slice(surname);
  // 周妈妈 is somebody else than the 周志明 before her
  if (PARENT.has(tail)) {
    const mother = /[妈母]/.test(tail);
    const bears = new RegExp(
      `${folded.slice(0, surname)}[\u4e00-\u9fff]{0,2}的?${mother ? '(?:母亲|妈妈)' : '(?:父亲|爸爸)'}$`,
    );
    return last(known, ({ kind, name: full }) => kind === 'role' && bears.test(foldCharacters(full))) ?? null;
  }
  const title = TITLE_WORDS.at(folded, surname);
  const addressed =
    title?.length === tail.length || (tail.length < 3 && ADDRESSED.test(tail)) || ADVERB_TAIL.test(tail);
  if (!addressed) return null;
  // 罗先生 who spoke by that name is not the 罗某娟 behind him
  if (
    NO_FULL_NAME.test(folded) &&
    known.slice(-LOOKED_AT).some((earlier) => earlier.kind === 'person' && earlier.name === name)
  )
    return null;
  const gender = genderOf(name, name);
  const whole = last(
    known,
    (candidate) =>
      candidate.kind === 'person' &&
      candidate.name !== name &&
      !NO_FULL_NAME.test(foldCharacters(candidate.name)) &&
      (candidate.name.length > 2 || !BY_SURNAME.in(foldCharacters(candidate.name), 1)) &&
      candidate.name.length > 1 &&
      candidate.name.length <= (candidate.name[surname] === '姓' ? 8 : 4) &&
      // 戴永昌的女儿戴女士 is not 戴永昌
      !phrase.includes(candidate.name) &&
      candidate.name.startsWith(name.slice(0, surname)) &&
      // 李太太 is not 李姓男子
      Math.abs(gender + Math.max(-10, Math.min(10, genderOf(candidate.name, candidate.text)))) >= Math.abs(gender) - 3,
  );
  return whole ?? null;
};
