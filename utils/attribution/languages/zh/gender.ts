import { foldCharacters } from '../../../script/fold-characters.ts';
import { FEMALE, FEMININE, MALE, MASCULINE } from './vocabulary/genders.ts';

const feminine: ReadonlySet<string> = new Set(foldCharacters(FEMININE));
const masculine: ReadonlySet<string> = new Set(foldCharacters(MASCULINE));

/** Forms of address by one character behind a surname. */
const MARRIED = /^[\u4e00-\u9fff][太嫂婆妇女]$/;

/** How much speaks for a woman (above 0) or a man (below) to be the person of this name; 10 and more is certain. */
export const genderOf = (name: string, mention: string): number => {
  const folded = foldCharacters(name);
  // 她的律师伍某: what stands before 的 is somebody else
  const own = mention.slice(mention.lastIndexOf('的') + 1);
  // 凯瑟琳·韦伯: the characters of a foreign name tell nothing
  const around = foldCharacters(/[·‧]/.test(name) ? own.replace(name, '') : own);
  if (MARRIED.test(folded)) return 10;
  const woman = FEMALE.test(around);
  const man = MALE.test(around);
  if (woman !== man) return woman ? 10 : -10;
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(folded)) return 0;
  let score = 0;
  for (const unit of folded.slice(1)) score += (feminine.has(unit) ? 1 : 0) - (masculine.has(unit) ? 1 : 0);
  return score;
};
