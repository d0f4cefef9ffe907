import { Characters } from '../../../characters.ts';
import {
  BODY_NOUNS,
  CUES,
  FRAME_WORDS,
  HEADS,
  NOT_NAME_WORDS,
  SURNAME_CHARACTERS,
  TITLE_WORDS,
  VERB_WORDS,
} from '../lexicon.ts';
import { isChineseName, isForeignName, nameAfterTitle } from '../person-names.ts';
import { isTransliterated } from '../transliterated.ts';
import { CLAUSAL, type Described, type Phrase } from './phrase.ts';

/** Those who stand by somebody: what comes before names that other person. */
const RELATION =
  /(?:家属|亲属|家人|友人|亲友|父亲|母亲|父母|妻子|丈夫|太太|儿子|女儿|哥哥|弟弟|姐姐|妹妹|胞.|律师|夫妇|兄弟|姐妹)$/;

/** A familiar name behind 的. */
const FAMILIAR = /的([阿小老][\u4e00-\u9fff](?:[姨伯叔嬷婆公哥姐嫂爷]|师傅)?)$/;

/** Amy姐, 公司总监Kevin哥: a name in Latin letters with a form of address behind it. */
const LATIN_ADDRESSED = /[A-Z][A-Za-z]+(?:姐|哥|老师|学姐|学长|妈|爸)$/;

/** What a body is to those told of, which its name stands behind. */
const BODY_BY_ROLE =
  /^(?:所属|合作|涉事)?(?:的)?(?:主办单位|主办方|承办单位|协办单位|经纪公司|唱片公司|制作公司|发行公司|演艺公司|母公司|子公司|出版社|片商|代理商|开发商|运营商|供应商|承包商|所属公司)/;

const ROLE_STARTS = new Characters('所合涉的主承协经唱制发演母子出片代开运供');

/** Two people by their surnames, joined. */
const TWO_PARTLY = /^[\u4e00-\u9fff]姓[\u4e00-\u9fff]{1,6}[跟和与及、][\u4e00-\u9fff]姓[\u4e00-\u9fff]{1,6}$/;

const LONGEST_NAME = 8;

/** True where `[from, end)` is a few characters of a name, in which no word of a sentence stands. */
const isBareName = (text: string, from: number): boolean => {
  if (text.length - from < 3 || text.length - from > LONGEST_NAME || !/^[\u4e00-\u9fff]+$/.test(text.slice(from)))
    return false;
  const head = HEADS.before(text, text.length)?.value ?? 'company';
  if (!BODY_NOUNS.has(head) || CLAUSAL.test(text) || isChineseName(text.slice(from))) return false;
  if (/title|collective/.test(HEADS.at(text, from)?.value ?? '')) return false;
  for (let i = from; i < text.length; i++)
    if ((CUES.at(text, i)?.length ?? 0) > 1 || (FRAME_WORDS.at(text, i)?.length ?? 0) > 1 || VERB_WORDS.at(text, i))
      return false;
  return true;
};

/** People told of by a part of their name or by what they are, and those who are a pronoun or one of several. */
export const byPartOfName = ({
  page,
  span,
  text,
  named,
  everything,
  head,
  several,
  points,
}: Phrase): Described | null => {
  // 钟姓女子跟戴姓嫌犯: two of them
  const bySurname = text.includes('姓');
  if (bySurname && TWO_PARTLY.test(text)) return everything('person', 3);
  // 张姓村民: the part of a name that is told, with what its bearer is
  const partly = bySurname ? /[\u4e00-\u9fff]姓[\u4e00-\u9fff]{1,6}$/.exec(text) : null;
  if (partly && SURNAME_CHARACTERS.in(partly[0], 0) && !several && !RELATION.test(text))
    return named('person', partly.index, text.length, 3);
  // 赖士葆、李彦秀等人: several people by name
  const listed = text.endsWith('人')
    ? /^(.*[\u4e00-\u9fff])等(?:多?人|[一二两三四五六七八九十0-9]+人)$/.exec(text)?.[1]
    : undefined;
  if (listed) {
    const named = listed.split(/[、和与及]/).at(-1) as string;
    if (isChineseName(named) || isForeignName(named) || nameAfterTitle(listed) > 0) return everything('person', 3);
  }
  if (head && head.length === text.length) {
    switch (head.value) {
      case 'person':
        return everything('person', 3, 'person');
      case 'thing':
        return everything('org', 2, 'thing');
      case 'people':
        return everything('group', 3, 'people');
      case 'other':
        return everything('role', 3, 'other');
      case 'self':
        return everything('self', 3);
      default:
    }
  }
  // 其中一名人士: one of several named before
  if (
    text[0] === '一' &&
    /^一(?:人|[名位个][\u4e00-\u9fff]{0,4})$/.test(text) &&
    page.working.slice(span[0] - 2, span[0]) === '其中'
  )
    return everything('anonymous', 3, 'among');
  if (text === '其中一人') return everything('anonymous', 3, 'among');
  // 另一人: one more of them
  if (text[0] === '另' && /^另外?一人$/.test(text)) return everything('anonymous', 3, 'among');
  // 发言人丹尼尔·哈加里少将: a rank behind the name
  if (head?.value === 'title' && TITLE_WORDS.before(text, text.length)) {
    const before = text.slice(0, text.length - head.length);
    const ranked = nameAfterTitle(before);
    if (ranked > 0 && before.length - ranked > 2 && isTransliterated(before.slice(ranked)))
      return named('person', ranked, before.length, 3);
  }
  // 任职两年的阿强: a familiar name behind what describes its bearer
  const familiar = FAMILIAR.exec(text)?.[1];
  if (familiar && !HEADS.before(text, text.length) && !NOT_NAME_WORDS.at(familiar, 0))
    return named('person', text.length - familiar.length, text.length, 3);
  const addressed = LATIN_ADDRESSED.exec(text);
  if (addressed) return named('person', addressed.index, text.length, 3);
  // 该餐厅老板林先生: by surname, behind what he is
  const surnamed = points ? /^.+?([\u4e00-\u9fff](?:先生|女士|小姐|太太|某))$/.exec(text)?.[1] : undefined;
  if (
    surnamed &&
    SURNAME_CHARACTERS.in(surnamed, 0) &&
    (HEADS.before(text, text.length - surnamed.length)?.length ?? 0) > 1
  )
    return named('person', text.length - surnamed.length, text.length, 3);
  // 经纪公司大耳娱乐: a body by what it is to those told of, before its name
  const role = ROLE_STARTS.in(text, 0) ? BODY_BY_ROLE.exec(text) : null;
  if (role && role[0].length < text.length && isBareName(text, role[0].length))
    return named('org', role[0].length, text.length, 3);
  return null;
};
