import { Characters } from '../../../characters.ts';
import { BODY_NOUNS, SURNAME_CHARACTERS } from '../lexicon.ts';
import { isOrdinary } from '../names.ts';
import { isChineseName, isForeignName, joinedPeople, LATIN, nameAfterTitle, severalPeople } from '../person-names.ts';
import { type Described, type Phrase, strip } from './phrase.ts';

/** What a business is, before its name. */
const BUSINESS_BEFORE = /(?:业者|厂商|公司|机构|巨头|大厂|平台|品牌|企业|集团|[造应务运发销电]商|龙头|新创)$/;

/** What somebody is called by at work, behind his surname. */
const CALLED = new Characters('总董导官');

/** What a noun phrase does not start with: a leftover of a verb phrase is no source. */
const PLAUSIBLE =
  /^(?!有(?:$|(?:充[分足]的?)?(?:理由|必要|责任|义务|能力|信心|意愿|条件|机会))|率(?!先)|被(?![告害访捕拘]|[^，]*的)|不(?![少愿具肯便欲同明丹列])|(?:没|未)(?!有?(?:参与|具名|署名|满))|[是把令让使可能所之若曾却就才仍想由]|[没未](?![^，]*的)|会(?![长员计议])|将(?![军领])|要(?!员)|[了着过]|因(?!斯)|如(?!新)|并?无(?![线人国锡印])|任何|通知(?![书单])|误导|欺骗|欺瞒|蒙骗|没有(?!参与)|为何|如何|怎|谁|什么|哪|何时|[他她它我]们?[会要能将]|这(?![些家名位个项份种篇所座间支本部批群对届]))/;

/** The first characters of such leftovers, and the last ones of other words for what is done. */
const MAYBE_LEFTOVER = new Characters(
  '有率被不没未是把令让使可能所之若曾却就才仍想由会将要了着过因如并无任通误欺蒙为怎谁什哪何他她它我这',
);
const VERBAL_ENDS = new Characters('了着过地到出起把被让使令得是');

/** What happens to people and tells them nothing. */
const FORCE_OF_NATURE = /(?:台风|飓风|风暴|地震|海啸|暴雨|洪水|寒流|低压|疫情|病毒)$/;

const FORCE_ENDS = new Characters('风暴震啸雨水流压情毒');

/** Longer words that open like the shortest names of the police and the prosecutors. */
const LOOKS_LIKE_CHECK = /^(?:检[查测验视讨举索阅修核疫获]|警[告示醒惕戒觉])/;

/** Several people, each by the name alone, with the marks and words that join them. */
export const bySeveral = ({ text, original, everything }: Phrase): Described | null => {
  const names = severalPeople(text);
  if (!names) return null;
  const name = names.map(([start, end], i) => original.slice(start, i < names.length - 1 ? end + 1 : end)).join('');
  return { ...everything('person', 3), name };
};

/** Banks and brokers by what they are, before their name. */
const BANK_BEFORE = /^(?:外资|国际|欧资|美资|日资|中资|本地)?(?:大行|投行|券商|外资行)(?=[^的]{2,}$)/;

/** The name in Latin letters, in brackets behind it. */
const LATIN_ASIDE = /[（(][A-Z][^（()）]*[)）]\s*$/;

/** Names without a noun behind them, and what is none. */
export const byName = ({ page, span, text, original, named, everything, head }: Phrase): Described | null => {
  // 曾总, 王董, 曾官: one at work, a judge by his surname
  if (text.length === 2 && SURNAME_CHARACTERS.in(text, 0) && CALLED.in(text, 1)) return everything('person', 3);
  if (text.length === 1) {
    // 医：X, 官指X: titles' shortest words for who speaks
    if (/[医官父母妻夫]/.test(text)) return everything('role', 3);
    if (/[警检]/.test(text) && !LOOKS_LIKE_CHECK.test(page.working.slice(span[0], span[1] + 1)))
      return everything('org', 3);
    if (text === '网') return everything('group', 3);
    if (SURNAME_CHARACTERS.in(text, 0)) return everything('person', 2);
  }
  // 曾志廷坦言: a surname, where all of the phrase reads like a name
  if (text[0] === '曾' && text.length === 3 && isChineseName(text)) return everything('person', 2);
  if (MAYBE_LEFTOVER.in(text, 0) && !PLAUSIBLE.test(text)) return everything('person', 0);
  if (VERBAL_ENDS.in(text, text.length - 1) && /(?:[了着过地到出起把被让使令]|(?<!彼)得|不是)$/.test(text))
    return everything('person', 0);
  if (FORCE_ENDS.in(text, text.length - 1) && FORCE_OF_NATURE.test(text)) return everything('document', 0);
  const joined = joinedPeople(text);
  if (joined) {
    const [[leftStart, leftEnd], [rightStart, rightEnd]] = joined;
    const name = `${original.slice(leftStart, leftEnd + 1)}${original.slice(rightStart, rightEnd)}`;
    return { ...everything('person', 3), name };
  }
  // 大行高盛: the bank's name alone
  const bank = BANK_BEFORE.exec(text)?.[0].length ?? 0;
  if (bank > 0 && head?.value !== 'title' && head?.value !== 'collective') return named('org', bank, text.length, 3);
  const start = nameAfterTitle(text, LATIN_ASIDE.test(original));
  // 资安业者Rapid7: a business by what it is
  if (start > 0 && BUSINESS_BEFORE.test(text.slice(0, start)) && LATIN.test(text.slice(start)))
    return named('org', start, text.length, 3);
  if (start > 0) return named('person', start, text.length, 3);
  if (head && BODY_NOUNS.has(head.value))
    return everything(
      'org',
      head.length === text.length || (head.value !== 'place' && (head.length > 1 || text.length <= 8)) ? 3 : 2,
    );
  const clean = strip(text);
  if (isOrdinary(page.working, ...span)) return everything('person', 0);
  if (isChineseName(clean)) return everything('person', 2);
  if (isForeignName(clean)) return everything('person', 2);
  if (LATIN.test(clean)) return everything('org', 2);
  return null;
};
