import type { Span } from '../../../../span.ts';
import type { Mention } from '../../../language.ts';
import { describe } from '../noun-phrase.ts';
import type { Reading, Token } from './reading.ts';

/** 来自国外媒体的(消息称): whom or what place the news is from. */
const NEWS_FROM = /^(?:但|而|另有?|有)?来自([^，；：「」的]{2,20})的(?:最新|多方)?$/;

/** 来自白宫的消息称X: whoever the news comes from; nobody where it comes from a place. */
export const newsFrom = ({ page, skeleton }: Reading, token: Token, start: number): readonly Mention[] | null => {
  const news = /^(?:消息|报[道导])(?=[称说指显])/.exec(skeleton.slice(token.at, token.end))?.[0].length;
  const from = news ? NEWS_FROM.exec(skeleton.slice(start, token.at))?.[1] : undefined;
  if (!news || !from) return null;
  const at = start + skeleton.slice(start, token.at).indexOf(from);
  const source = describe(page, [at, at + from.length]);
  if (source.sureness >= 2 && !source.refers && source.kind !== 'document') return [source];
  const span: Span = [token.at, token.at + news];
  return [{ span, name: page.text.slice(...span), kind: 'agentless' }];
};
