import { isDefiniteBody } from '../definite-bodies.ts';
import { BODY_NOUNS, PEOPLE_NOUNS, TITLE_END_CHARACTERS } from '../lexicon.ts';
import { nameAfterTitle } from '../person-names.ts';
import type { Described, Phrase } from './phrase.ts';

/** 上述报道, 该报社论, 该文章: what some outlet put out, or the outlet. */
const IS_REPORT = /报[道导]$|^(?:该|这)篇?(?:[报社台刊文]|文章)(?:文章|社论|社评|评论)?$/;

/** Who or what was named before: 这名官员, 该公司, 上述报道. */
export const byPointing = ({ text, everything, head, withheld, one, points }: Phrase): Described | null => {
  // 这名官员, 该位消息人士: one person whom the text named before
  if (points && /^(?:该|这|那|此)一?[名位](?!单|字)/.test(text) && head && PEOPLE_NOUNS.has(head.value))
    return everything(withheld || head.value === 'anonymous' ? 'anonymous' : 'role', 3, 'described');
  // 这位前银行家: what somebody is, by its last character
  if (
    points &&
    !head &&
    /^(?:该|这|那|此)一?[名位][^的，]{2,10}$/.test(text) &&
    TITLE_END_CHARACTERS.in(text, text.length - 1)
  )
    return everything('role', 3, 'described');
  if (
    points &&
    /^(?:该|这|那|此|上述|前述)/.test(text) &&
    isDefiniteBody(text) &&
    !IS_REPORT.test(text) &&
    nameAfterTitle(text) < 0
  ) {
    const kind = !head || BODY_NOUNS.has(head.value) || head.value === 'media' ? 'org' : head.value;
    const owner =
      kind === 'title' ? (one ? 'anonymous' : 'role') : kind === 'collective' ? (one ? 'anonymous' : 'group') : kind;
    if (owner === 'org' || owner === 'role' || owner === 'group' || owner === 'anonymous')
      return everything(owner === 'role' && one ? 'anonymous' : owner, 3, 'organisation');
    if (owner === 'document') return everything('org', 3, 'organisation');
  }
  if (points && /^(?:该|这|那|此|上述|前述)(?!国|州|市|省)/.test(text) && head) {
    if (head.value === 'media' || IS_REPORT.test(text)) return everything('media', 2, 'report');
    if (head.value === 'organisation' || head.value === 'company') return everything('org', 3, 'organisation');
    if (head.value === 'document') return everything('document', 2, 'described');
    if (head.value === 'anonymous') return everything('anonymous', 3, 'described');
    if (head.value === 'title' && !text.includes('、')) return everything('role', 3, 'described');
    if (head.value === 'collective')
      return everything(
        withheld
          ? 'anonymous'
          : /^(?:该|这|那|此)[名位个]/.test(text) || (text[0] === '该' && head.length === text.length - 1)
            ? 'role'
            : 'group',
        3,
        'described',
      );
  }
  return null;
};
