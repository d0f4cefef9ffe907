import { Characters } from '../../characters.ts';
import { OUTLET_NAMES } from './lexicon.ts';

/** Marks that close a title. */
const CLOSED = new Characters('》」');

/** Last characters of what outlets put out or call themselves. */
const OUTLET_TAIL = new Characters('端网站博号频道目导息志刊台社报');

/** The outlet that `text` ends with, or that stands in title marks at its end. */
export const outletAtEnd = (phrase: string): { readonly name: string; readonly id: string | null } | null => {
  if (!OUTLET_TAIL.in(phrase, phrase.length - 1) && !CLOSED.in(phrase, phrase.length - 1)) return outletNamed(phrase);
  const text = phrase.replace(
    /(.)(?:客户端|官网|网站|微博|公众号|频道|新闻节目|记者站)?(?:的?(?:最新|独家)?(?:报[道导]|消息))?$/,
    '$1',
  );
  const core = text.replace(/(?:网站|杂志|周刊|周刊杂志|电视台|中文网|英文网|新闻网|通讯社|报|网|社|电台)$/, (tail) =>
    text.endsWith(`》${tail}`) || text.endsWith(`」${tail}`) ? '' : tail,
  );
  if (core.endsWith('》') || core.endsWith('」')) {
    const mark = core.endsWith('》') ? '《' : '「';
    const open = core.lastIndexOf(mark);
    if (open >= 0) {
      const name = core.slice(open + 1, -1);
      const known = OUTLET_NAMES.at(name, 0);
      if (known && known.length === name.length) return { name, id: known.value.id };
    }
    return null;
  }
  return outletNamed(text);
};

/** The outlet whose unmistakable name `text` ends with. */
const outletNamed = (text: string): { readonly name: string; readonly id: string } | null => {
  const found = OUTLET_NAMES.before(text, text.length);
  if (found && !(found.value.collides && found.length < text.length) && !found.value.collides)
    return { name: text.slice(text.length - found.length), id: found.value.id };
  return null;
};
