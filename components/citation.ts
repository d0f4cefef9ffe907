import type { Translate } from '../utils/i18n/index.ts';
import type { PageState } from '../utils/messages.ts';
import type { TextView } from '../utils/text-view.ts';

/** One statement as text to paste: what was said, its chain, and where it was read. */
export const citation = (state: PageState, index: number, view: TextView, words: Translate): string => {
  const statement = state.report.statements[index];
  if (!statement) return '';
  const { article } = state;
  const content = statement.content.map(view.span).join(' … ') || words('noContent');
  const chain = [article?.publisher ?? words('unknownPublisher'), ...statement.chain.map(({ name }) => name)];
  return `${content}\n— ${chain.map(view.name).join(' › ')}\n${view.span([0, article?.titleLength ?? 0])}\n${state.url}`;
};
