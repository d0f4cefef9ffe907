import type { Span } from '../../../span.ts';
import type { Page } from '../../page.ts';

/** How far back the title of a document may stand that 该报告 or 文中 refers to. */
const TITLE_REACH = 800;

/** Titles of laws, and the words for one that a mention may have. */
const LAW = /(?:条例|法|办法|规定|细则|法案|草案|修正案)$/;
const LAW_WORD = /[法例案]|规定|办法|文件|细则|文中/;

/** What a document is called from here on, behind its title. */
const TITLE_CALLED = /^\s?（(?:以下|下文)?[简下]称「?([^「」（），]{2,16})/;
const LONGEST_CALLING = 26;

/** What stands between the last title marks before a mention: the document that 该报告 or 文章 is. */
export const titleBefore = (page: Page, span: Span | null): Span | undefined => {
  if (!span) return undefined;
  const from = Math.max(0, span[0] - TITLE_REACH);
  const close = page.working.lastIndexOf('》', span[0] - 1);
  const open = page.working.lastIndexOf('《', close);
  // 《甲医学杂志》刊登的论文: where it came out is no title of it
  if (/(?:杂志|(?<![简公年月季通快])报|周刊|月刊|期刊)$/.test(page.working.slice(open, close))) return undefined;
  if (close <= from || open < from) return undefined;
  // 《能源条例》通过后，报告…: a law is no report
  if (LAW.test(page.working.slice(open, close)) && !LAW_WORD.test(page.working.slice(...span))) return undefined;
  // 讨论《安全条例》的进度，文件又提到: a paper is the rules that were issued, not those spoken of
  if (
    LAW.test(page.working.slice(open, close)) &&
    /文件$/.test(page.working.slice(...span)) &&
    !/印发|发布|公布|出台|下发|制定|颁布/.test(page.working.slice(Math.max(0, open - 20), close + 12))
  )
    return undefined;
  // 《…》（下称甲研究）
  const called = TITLE_CALLED.exec(page.working.slice(close + 1, close + 1 + LONGEST_CALLING));
  if (called) {
    const end = close + 1 + called[0].length;
    return [end - (called[1] as string).length, end];
  }
  return close - open > 5 ? [open + 1, close] : undefined;
};

/** 发布最新谷物供求简报: a paper without title marks, by what was done with it. */
const ISSUED =
  /(?:发布|发表|公布|出台|印发|推出)(?:了|的|最新|新一期|年度|一份)*([^，。；：「《》的了年月日最]{2,14}(?:报告|简报|公报|白皮书|蓝皮书|研报|指数))/g;

/** The report that was last said to be put out before a mention. */
export const issuedBefore = (page: Page, span: Span | null): Span | undefined => {
  if (!span) return undefined;
  const from = Math.max(0, span[0] - TITLE_REACH);
  let found: Span | undefined;
  for (const match of page.working.slice(from, span[0]).matchAll(ISSUED)) {
    const end = from + match.index + match[0].length;
    found = [end - (match[1] as string).length, end];
  }
  return found;
};
