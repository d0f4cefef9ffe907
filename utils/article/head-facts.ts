import { originalAttribute } from './shown-attributes.ts';
import { originalText } from './shown-text.ts';

/** What a page says about itself outside its text: meta elements and JSON-LD. */
export interface HeadFacts {
  readonly documentTitle: string;
  /** Headlines that the page gives itself, best first, without its site's name where it could be told. */
  readonly headlines: readonly string[];
  readonly siteName: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** The article's text as JSON-LD gives it, for finding it on the page. */
  readonly articleBody: string | null;
  /** Classes of the parts of the article that the page sells: they are its text, whatever they are called. */
  readonly soldParts: readonly string[];
  /** True where a schema.org or Open Graph type names an article. */
  readonly saysArticle: boolean;
  /** True where it is reported in posts, as things happen. */
  readonly isLive: boolean;
  /** True where they name something else: a site, a profile, a video, a list. */
  readonly saysOther: boolean;
  readonly canonical: string | null;
  /** The page's address as Open Graph gives it. */
  readonly address: string | null;
  readonly language: string | null;
}

interface LinkedArticle {
  readonly type: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly body: string | null;
  readonly soldParts: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const trimmed = value.replace(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
};
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
/** A name, a headline or a date is no longer than this, in UTF-16 code units: what is compared with every line of a page is kept short. */
const SHORT_LIMIT = 1000;
const short = (value: unknown): string | null => text(value)?.slice(0, SHORT_LIMIT) ?? null;
const nameOf = (value: unknown): string | null => (isObject(value) ? short(list(value.name)[0]) : short(value));

/** The largest block of JSON-LD that is read; more is a product catalogue, not an article. */
const JSON_LIMIT = 1_000_000;
/** How many JSON-LD objects of one page are looked at. */
const OBJECT_LIMIT = 200;

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/i;
const OTHER_TYPE =
  /^(?:WebSite|CollectionPage|ProfilePage|SearchResultsPage|ItemList|MusicRecording|Product|Recipe|FAQPage|QAPage)$/;

/** The objects of a JSON-LD text, `@graph` opened; none where it is not JSON, which pages of the open web often get wrong. */
const objectsOf = (json: string): readonly Json[] => {
  let root: unknown;
  try {
    root = JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return [];
  }
  const found: Json[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && found.length < OBJECT_LIMIT) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, OBJECT_LIMIT));
    else if (isObject(value)) {
      found.push(value);
      if (value['@graph'] !== undefined) waiting.push(value['@graph']);
      if (isObject(value.mainEntity)) waiting.push(value.mainEntity);
    }
  }
  return found;
};

const linkedArticle = (object: Json): LinkedArticle => ({
  type: list(object['@type']).map(String).join(' '),
  headline: short(object.headline) ?? short(object.name),
  publisher: nameOf(list(object.publisher)[0]),
  authors: list(object.author)
    .map(nameOf)
    .filter((name): name is string => name !== null),
  published: short(object.datePublished),
  body: text(object.articleBody),
  soldParts: list(object.hasPart)
    .flatMap((part) => (isObject(part) ? list(part.cssSelector) : []))
    .flatMap((selector) => /\.([\w-]+)\s*$/.exec(text(selector) ?? '')?.[1] ?? []),
});

/** The page's language as published, as BCP 47, or null. */
export const languageOf = (document: Document): string | null => {
  const root: Element | null = document.documentElement;
  return (root === null ? null : originalAttribute(root, 'lang'))?.trim() || null;
};

/** The document's title as published, whatever script it is shown in. */
const titleOf = (document: Document): string => {
  const nodes = Array.from(document.getElementsByTagName('title')[0]?.childNodes ?? []);
  const title = nodes.map((node) => (node.nodeType === 3 ? originalText(node as Text) : '')).join('');
  return short(title) ?? '';
};

/** Reads the page's statements about itself. Never throws; linear in the size of its head and its JSON-LD. */
export const readHead = (document: Document): HeadFacts => {
  const metas = new Map<string, string>();
  for (const meta of Array.from(document.getElementsByTagName('meta')).slice(0, 500)) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))
      ?.trim()
      .toLowerCase();
    const content = short(meta.getAttribute('content'));
    if (key !== undefined && content !== null && !metas.has(key)) metas.set(key, content);
  }
  const meta = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const content = metas.get(key);
      if (content !== undefined) return content;
    }
    return null;
  };

  const objects = Array.from(document.getElementsByTagName('script'))
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '')
    .filter((json) => json.length <= JSON_LIMIT)
    .flatMap(objectsOf);
  const typed = objects.map(linkedArticle);
  const articles = typed.filter(({ type }) => type.split(' ').some((one) => ARTICLE_TYPE.test(one)));
  const openGraph = meta('og:type');

  const documentTitle = titleOf(document);
  // Of several the page's own: endless pages tell of the next ones too, single-page sites leave what they said of the last.
  const titles = [documentTitle, meta('og:title') ?? ''];
  const isNamed = ({ headline }: LinkedArticle): boolean =>
    headline !== null && titles.some((title) => title.includes(headline));
  const article = articles.find(isNamed) ?? articles[0];
  const headlines = [article?.headline, meta('og:title'), meta('twitter:title'), documentTitle].filter(
    (headline): headline is string => typeof headline === 'string' && headline !== '',
  );
  const canonical = Array.from(document.getElementsByTagName('link')).find(
    (link) => link.getAttribute('rel')?.toLowerCase() === 'canonical',
  );
  return {
    documentTitle,
    headlines,
    siteName: meta('og:site_name', 'application-name'),
    publisher: article?.publisher ?? null,
    authors:
      article !== undefined && article.authors.length > 0
        ? article.authors
        : [meta('author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'dable:author')].filter(
            (name): name is string => name !== null && !/^https?:/.test(name),
          ),
    published:
      article?.published ??
      meta(
        'article:published_time',
        'datepublished',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'date',
        'dc.date',
        'dc.date.issued',
        'og:published_time',
        'og:release_date',
        'weibo:article:create_at',
        'bytedance:published_time',
        'article.published',
        'parsely-pub-date',
        'sailthru.date',
      ),
    articleBody: article?.body ?? null,
    soldParts: article?.soldParts ?? [],
    saysArticle: articles.length > 0 || /article|news/i.test(openGraph ?? ''),
    isLive: article !== undefined && /LiveBlogPosting/.test(article.type),
    saysOther:
      articles.length === 0 &&
      (typed.some(({ type }) => OTHER_TYPE.test(type)) ||
        /^(?:website|profile|product|music|book)/i.test(openGraph ?? '')),
    canonical: canonical?.getAttribute('href') ?? null,
    address: meta('og:url'),
    language: languageOf(document),
  };
};
