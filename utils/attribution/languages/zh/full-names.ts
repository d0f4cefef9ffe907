import { foldCharacters } from '../../../script/fold-characters.ts';
import { Characters } from '../../characters.ts';
import { BODY_NOUNS, HEADS } from './lexicon.ts';
import { shortens } from './short-forms.ts';
import type { Known } from './short-names.ts';

/** Two bodies by their names: what joins them stands behind the noun of the first. */
const JOINED = /[部局府会院党司警方团军行社校署委处队省市县区][和与及、]/;

/** What places are divided into. */
const DIVISION = new Characters('市县省州区');

/** What businesses are called behind the name they go by. */
const BUSINESS =
  /^(?:股份|有限|责任|控股|集团|公司|总公司|科技|网络|信息|电子|汽车|航空|银行|证券|保险|实业|企业|基金|资本|能源|电力|石油|地产|医药|制药|半导体|通讯|通信|软件|传媒|影业|国际|物流|快递|食品|乳业|重工)+$/;

/** True where what stands before `end` is nothing but places and bodies: 联合国, 屏东县, 桃园市政府. */
const isOwner = (whole: string, end: number): boolean => {
  // 屏东|县政府
  if (end === 2 && DIVISION.in(whole, end)) return true;
  let at = 0;
  while (at < end) {
    const head = HEADS.at(whole, at);
    if (!head || !BODY_NOUNS.has(head.value)) return false;
    at += head.length;
  }
  return true;
};

const from = (known: Known, start: number): Known =>
  start === 0 ? known : { ...known, name: known.name.slice(start), span: [known.span[0] + start, known.span[1]] };

/**
 * `full` as the full name of the body that `short` is; null where it is no name of that body, but words around it or another body: 天文台 is not the 天文台总部,
 * 为泰党 no 前为泰党. What stands before the name and is neither a place nor a body is left out.
 */
export const asFullName = (short: string, full: Known): Known | null => {
  const [name, whole] = [foldCharacters(short), foldCharacters(full.name)];
  // 彰化县警方 is not 彰化县与南投县警方
  if (JOINED.test(whole) && !JOINED.test(name)) return null;
  if (whole.startsWith(name)) return BUSINESS.test(whole.slice(name.length)) ? full : null;
  if (whole.endsWith(name)) return isOwner(whole, whole.length - name.length) ? full : null;
  for (let at = whole.indexOf(name[0] as string); at >= 0; at = whole.indexOf(name[0] as string, at + 1)) {
    if (!shortens(name, whole.slice(at))) continue;
    return isOwner(whole, at) ? full : from(full, at);
  }
  return full;
};
