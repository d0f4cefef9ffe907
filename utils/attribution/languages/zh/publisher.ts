import { OUTLET_NAMES } from './lexicon.ts';

/** Where bylines stand: the title and the first paragraphs. */
const HEAD = 400;
/** How much of an article is looked through for reporters of its own. */
const REACH = 20_000;
const DATELINE = /(?:讯|消息|报[道导]|电|[/／]|记者|综合)/;

const nameAt = (text: string, at: number): string | null => {
  const found = OUTLET_NAMES.at(text, at);
  return found && !found.value.collides ? text.slice(at, at + found.length) : null;
};

/**
 * The outlet whose page this is, where nobody said so: the one in the dateline (【明报专讯】, 新华社北京…电), else the one whose reporters the text speaks of twice
 * (对财新记者说). Null where neither is there. Bounded cost.
 */
export const publisherIn = (folded: string): string | null => {
  const head = folded.slice(0, HEAD);
  for (let i = 0; i < head.length; i++) {
    if (i > 0 && !/[\n（(【〔\s]/.test(head[i - 1] as string)) continue;
    const name = nameAt(head, i);
    if (!name) continue;
    const rest = head.slice(i + name.length, i + name.length + 24);
    if (
      /[（(【〔]/.test(head[i - 1] ?? '')
        ? DATELINE.test(rest)
        : /^[\u4e00-\u9fff]{2,6}[0-9]{1,2}月[0-9]{1,2}日(?:电|讯)/.test(rest)
    )
      return name;
  }
  const counts = new Map<string, number>();
  const text = folded.slice(0, REACH);
  for (let at = text.indexOf('记者'); at >= 0; at = text.indexOf('记者', at + 2)) {
    const titled = text[at - 1] === '》';
    const found = OUTLET_NAMES.before(text, titled ? at - 1 : at);
    if (!found || (found.value.collides && !titled)) continue;
    const end = titled ? at - 1 : at;
    const name = text.slice(end - found.length, end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // 对美国之音说, 接受美国之音采访: an outlet that people talk to again and again is the one whose page this is
  for (let i = 1; i < text.length; i++) {
    if (!/[对向受诉]/.test(text[i - 1] as string)) continue;
    const found = OUTLET_NAMES.at(text, i);
    if (!found || found.value.collides || text.startsWith('记者', i + found.length)) continue;
    const name = text.slice(i, i + found.length);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? most[0] : null;
};
