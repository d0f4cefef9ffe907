import { HEADS, isPlace, SURNAME_CHARACTERS, TITLE_WORDS, WELL_KNOWN_NAMES } from '../lexicon.ts';
import { isChineseName, isForeignName, nameAfterTitle } from '../person-names.ts';
import { isTransliterated } from '../transliterated.ts';
import type { Described, Phrase } from './phrase.ts';

/** Titles that follow a name in address. */
const ADDRESS_TITLE =
  /(?:医生|医师|大夫|博士|教授|先生|女士|小姐|太太|夫人|法官|律师|议员|委员|立委|部长|局长|处长|司长|院长|市长|县长|省长|书记|主任|队长|店长|会长|站长|所长|总理|总统|首相|主席|校长|警官|警司|督察|警长|师傅|老板|经理|总|董|神父|牧师|老师|同学|大爷|大妈|大姐|大哥|大叔|大婶|大娘|阿姨|阿嬷|阿公|阿伯|阿婆|阿妈|奶奶|爷爷|婆婆|伯|妈妈|爸爸|爷爷|叔|婶|姨|嫂|婆|太|官|生|某某|某)$/;

/** A person's name in Latin letters, not one in capitals. */
const LATIN_AT_END = /(?<![A-Za-zÀ-ž .-])[A-ZÀ-Ž][a-zß-ž'’.-]+(?:[ -][A-ZÀ-Ž][A-Za-zÀ-ž'’.-]*)*$/;

/** 中国区一名(高管): a number is no given name. */
const COUNTING = /[一两二三四五六七八九十几多数][名位]/;

/** Those who act or speak for somebody whose name stands before. */
const OF_SOMEBODY =
  /(?:经纪人|经理人|代理人|发言人|助手|助理|队友|前妻|前夫|母亲|父亲|妻子|丈夫|儿子|女儿|家属|家人|粉丝)$/;

/** People by title or as a group, with the name before the title where there is one. */
export const byTitle = ({ text, named, everything, head, several, one, points }: Phrase): Described | null => {
  if (head?.value !== 'title' && head?.value !== 'collective') return null;
  const before = text.slice(0, text.length - head.length);
  // 李教授, 林先生, 莊翹偉總督察: a name and its title
  const tail = before.slice(-4);
  const surnamed = before.length > 2 && (HEADS.before(before, before.length - 1)?.length ?? 0) > 1;
  const person = /[人民主者客友工员家]$/.test(before.slice(0, -1));
  for (const length of surnamed || person ? [1, 3, 2] : [3, 2, 1]) {
    const name = tail.slice(-length);
    if (name.length !== length) continue;
    const whatPrecedes = before.slice(0, before.length - length);
    const free =
      whatPrecedes === '' ||
      (length === 1 && person) ||
      whatPrecedes.endsWith('的') ||
      HEADS.before(whatPrecedes, whatPrecedes.length) !== null;
    if (!free || !TITLE_WORDS.before(text, text.length)) continue;
    if (
      length === 1
        ? name.length === 1 && SURNAME_CHARACTERS.in(name, 0) && ADDRESS_TITLE.test(text)
        : isChineseName(name) && !COUNTING.test(name) && (HEADS.before(name, name.length)?.length ?? 0) < 2
    )
      return named('person', before.length - length, length === 1 ? text.length : before.length, 3);
  }
  if (ADDRESS_TITLE.test(text)) {
    const foreign = /(?:^|[\u4e00-\u9fff])([\u4e00-\u9fff·]{2,6})$/.exec(before);
    const start = foreign ? nameAfterTitle(before) : -1;
    if (start > 0) return named('person', start, before.length, 3);
    if (!isPlace(before) && isForeignName(before)) return named('person', 0, before.length, 3);
  }
  // 姆巴佩经纪人: whose he is
  if (OF_SOMEBODY.test(text) && (isForeignName(before) || WELL_KNOWN_NAMES.at(before, 0)?.length === before.length))
    return everything('role', 3);
  // 新西兰总理: a country, not whom the title is of
  // 23岁的Reed女士: a Latin name before the title
  const latin = ADDRESS_TITLE.test(text) ? LATIN_AT_END.exec(before) : null;
  if (latin) return named('person', latin.index, before.length, 3);
  // 塔帕先生, 国王学院的沃德教授: a short foreign name before the title, behind whose member one is or nothing
  const short = ADDRESS_TITLE.test(text) ? /(?:^|[的、])([\u4e00-\u9fff]{2})$/.exec(before)?.[1] : undefined;
  if (short && isTransliterated(short) && !HEADS.before(short, 2))
    return named('person', before.length - 2, before.length, 3);
  if (head.value === 'title' && !isPlace(before) && isForeignName(before) && before.length >= 2)
    return named('person', 0, before.length, 3);
  if (one) return everything('anonymous', 3);
  if (/^(?:有关|相关)[^等们]*(?:负责人|发言人)$/.test(text)) return everything('role', 3);
  // 他的律师, 男子的律师: one person's relation
  if (
    !several &&
    TITLE_WORDS.before(text, text.length) &&
    (/^(?:他|她|其)的?(?![们余他])/.test(text) || /的(?:代表|辩护|代理)?律师$/.test(text))
  )
    return everything('role', 3);
  if (text === '作者' || (points && text.endsWith('作者'))) return everything('role', 3);
  if (several || head.value === 'collective') return everything('group', 3);
  return everything('role', 3);
};
