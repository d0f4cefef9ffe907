import { lexer, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { webAddress } from '../utils/web-address.ts';

/** Deeper nesting than any reader writes by hand is shown as plain text, so that a hostile note cannot exhaust the stack. */
const MAX_DEPTH = 20;

/** A line that opens so many quotations and lists in one another would exhaust it while it is read. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){100}/m;

const inline = (tokens: readonly Token[] | undefined, depth: number): ComponentChildren =>
  tokens?.map((token) => element(token, depth + 1));

const element = (token: Token, depth: number): ComponentChildren => {
  if (depth > MAX_DEPTH) return token.raw;
  const children = (): ComponentChildren =>
    'tokens' in token && token.tokens ? inline(token.tokens, depth) : 'text' in token ? String(token.text) : token.raw;
  switch (token.type) {
    case 'space':
      return null;
    case 'paragraph':
      return <p>{children()}</p>;
    case 'heading':
      return <p class="md-heading">{children()}</p>;
    case 'blockquote':
      return <blockquote>{children()}</blockquote>;
    case 'list': {
      const list = token as Tokens.List;
      const items = list.items.map((item, index) => (
        <li key={index}>
          {item.task && (item.checked ? '☑ ' : '☐ ')}
          {inline(item.tokens, depth)}
        </li>
      ));
      return list.ordered ? <ol start={Number(list.start) || 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'strong':
      return <strong>{children()}</strong>;
    case 'em':
      return <em>{children()}</em>;
    case 'del':
      return <del>{children()}</del>;
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'link':
    case 'image': {
      const href = webAddress(token.href);
      const label = token.type === 'link' ? children() : token.text || token.href;
      return href ? (
        <a href={href} target="_blank" rel="noreferrer noopener">
          {label}
        </a>
      ) : (
        token.raw
      );
    }
    case 'text':
      return <>{children()}</>;
    case 'escape':
      return token.text;
    default:
      // Raw HTML, tables and whatever else is not drawn stays readable as it was written.
      return token.raw;
  }
};

/** A reader's Markdown as elements: no HTML is ever parsed, links lead only to web addresses, nothing is loaded. */
export const Markdown = ({ source }: { readonly source: string }) => {
  const tokens = useMemo(() => (TOO_DEEP.test(source) ? null : lexer(source, { gfm: true, breaks: true })), [source]);
  return <div class="markdown">{tokens ? inline(tokens, 0) : <p>{source}</p>}</div>;
};
