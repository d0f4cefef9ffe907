import { findOutlet } from '../../../outlets/find-outlet.ts';
import type { Outlet } from '../../../outlets/types.ts';
import { foldCharacters } from '../../../script/fold-characters.ts';
import { Characters } from '../../characters.ts';
import type { Draft } from '../../drafts.ts';
import type { Page } from '../../page.ts';
import type { Hop } from '../../types.ts';
import { isPublisher } from './frames/carriers.ts';
import { MEMBERS } from './vocabulary/headline-nouns.ts';

/** Longest words in a title that stand for somebody in particular. */
const LONGEST = 12;
/** How much of the words of the title must come again where only they tell who said so. */
const SHARED = 3;

/** What words are written with. */
const WORDS = new Characters('', '\u4e00\u9fff', '09', 'AZ', 'az');

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++)
    if (WORDS.in(text, i) && WORDS.in(text, i + 1)) pairs.add(text.slice(i, i + 2));
  return pairs;
};

/** A title says one thing or two: what more reports stand in one are left as they are. */
const MOST_IN_TITLE = 16;
/** How many reports of the article are held against it, and how much of their words. */
const MOST_BELOW = 200;
const LONGEST_SAID = 400;

const wordsOf = (page: Page, draft: Draft): string =>
  foldCharacters(draft.content.map((span) => page.text.slice(...span)).join('，')).slice(0, LONGEST_SAID);

/** What the article has somebody say: through whom, and its words by pairs of characters. */
interface Said {
  readonly chain: readonly Hop[];
  readonly pairs: ReadonlySet<string>;
}

const saidBelow = (page: Page, drafts: readonly Draft[], chains: readonly (readonly Hop[])[]): readonly Said[] =>
  drafts
    .flatMap((draft, i) => (draft.headline || !chains[i] ? [] : [{ draft, chain: chains[i] }]))
    .slice(0, MOST_BELOW)
    .map(({ draft, chain }) => ({ chain, pairs: pairsOf(wordsOf(page, draft)) }));

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return both;
};

/** True where the words of a title are this noun or end in it; a 感化官 is no 官. */
const calls = (words: string, noun: string): boolean =>
  noun.length > 1 || words.length < 3 ? words.endsWith(noun) : false;

/** True where somebody so described may be called by the words of the title: 学者 is a 教授, 医 a 医师. */
const isOne = (words: string, described: string): boolean => {
  if (described.includes(words)) return true;
  const members = MEMBERS.find(({ nouns }) => nouns.some((noun) => calls(words, noun)));
  return members?.members.test(described) ?? described.includes(words.slice(-2));
};

/** Words for bodies: anything else in a title is a person. */
const BODY = /(?:单位|局|网站|平台|商|公司|业者|店家|商家|业界|大行|券商|台|行|分析)$/;

interface Candidate {
  readonly hop: Hop;
  readonly fits: boolean;
  readonly shared: number;
}

/** Who of the article says what the title has somebody unnamed say: the only one who may be called so, or among several the one who says the most alike. */
const meant = (page: Page, words: string, wanted: ReadonlySet<string>, below: readonly Said[]): Hop | undefined => {
  const candidates: Candidate[] = [];
  for (const { chain, pairs } of below) {
    const hop = chain.at(-1);
    if (!hop || (hop.kind !== 'person' && !(hop.kind === 'org' && BODY.test(words)))) continue;
    const described = hop.source ? foldCharacters(page.text.slice(...hop.source)) : '';
    const shared = sharedBy(pairs, wanted);
    const known = candidates.findIndex(({ hop: other }) => other.name === hop.name);
    const candidate = { hop, fits: isOne(words, described), shared };
    if (known < 0) candidates.push(candidate);
    else {
      const before = candidates[known] as Candidate;
      candidates[known] = {
        hop,
        fits: before.fits || candidate.fits,
        shared: Math.max(before.shared, shared),
      };
    }
  }
  const fitting = candidates.filter(({ fits }) => fits);
  const pool =
    fitting.length > 0 ? fitting : candidates.filter(({ shared, hop }) => shared >= SHARED && hop.kind === 'person');
  const [best, next] = pool.toSorted((a, b) => b.shared - a.shared);
  // 专家 may be several: only where one of them plainly says what the title has said
  return best && best.shared > 0 && (!next || best.shared > next.shared + 1) ? best.hop : undefined;
};

/** Outlets of somewhere, none of them by name: 外媒, 外电, 英媒, 西方媒体; no 传媒 or 自媒体, nor 德语媒体, which are several. */
const MEDIA = /^([\u4e00-\u9fff]{1,4}?)(?:(?<!传)媒|(?<![传自新多融全语])媒体|(?<=外)电)$/;
/** Where those outlets are when it is not told. */
const ABROAD = /^(?:外|国际|西方|境外|多家|当地)/;
const REGIONS: Readonly<Record<string, Outlet['region']>> = {
  港: 'hongkong',
  台: 'taiwan',
  陆: 'mainland',
  中: 'mainland',
  官: 'mainland',
};

/** True where an outlet by this name may be one of those of `place`: of one that nobody has a list of the text alone tells. */
const isOf = (name: string, place: string): boolean => {
  const outlet = findOutlet(name);
  if (!outlet || ABROAD.test(place)) return true;
  const region = REGIONS[place[0] as string];
  return region ? outlet.region === region : !outlet.country || outlet.country[0] === place[0];
};

/** The outlet that the article passes on where its title has 外媒 or 英媒 say so: the one whose words are most like the title's, else the first. Never the page's own. */
const outletMeant = (page: Page, place: string, wanted: ReadonlySet<string>, below: readonly Said[]): Hop | undefined =>
  below
    .flatMap(({ chain, pairs }) => {
      const hop = chain.find(({ kind }) => kind === 'media');
      return hop && isNamed(hop) && isOf(hop.name, place) && !isPublisher(page, hop.name)
        ? [{ hop, shared: sharedBy(pairs, wanted) }]
        : [];
    })
    .toSorted((a, b) => b.shared - a.shared)[0]?.hop;

/** 外媒, 报道 and 一家报纸 are no names. */
const isNamed = ({ name }: Hop): boolean =>
  !/(?:媒体?|报[道导章纸]|文章|社论)$|^该.$|^其/.test(foldCharacters(name)) || findOutlet(name) !== null;

const named = (hop: Hop, { name, kind, source }: Hop): Hop => ({
  ...hop,
  name,
  kind,
  resolution: 'description',
  ...(source ? { antecedent: source } : {}),
});

/** A title's 外媒 is the outlet that the article passes on, its 学者, 业者 or 医 whoever in the article is one and says so. */
export const standIns = (
  page: Page,
  drafts: readonly Draft[],
  chains: readonly (readonly Hop[])[],
): readonly (readonly Hop[])[] => {
  const titles = drafts.flatMap(({ headline }, i) => (headline ? [i] : [])).slice(0, MOST_IN_TITLE);
  if (titles.length === 0) return chains;
  let said: readonly Said[] | undefined;
  const below = (): readonly Said[] => {
    said ??= saidBelow(page, drafts, chains);
    return said;
  };
  return chains.map((chain, i) => {
    const draft = drafts[i];
    if (!draft || !titles.includes(i)) return chain;
    const wanted = (): ReadonlySet<string> => pairsOf(wordsOf(page, draft));
    return chain.map((hop) => {
      if (!hop.source || hop.resolution !== 'text') return hop;
      const words = foldCharacters(page.text.slice(...hop.source));
      const place = hop.kind === 'media' ? MEDIA.exec(words)?.[1] : undefined;
      if (place !== undefined && !findOutlet(hop.name)) {
        const outlet = outletMeant(page, place, wanted(), below());
        return outlet ? named(hop, outlet) : hop;
      }
      const unnamed = /^(?:role|group|anonymous)$/.test(hop.kind) || MEMBERS.some(({ nouns }) => nouns.includes(words));
      if (!unnamed || words.length > LONGEST || /[多数两三四五六七八九十]名|有/.test(words)) return hop;
      const kinds = MEMBERS.find(({ nouns }) => nouns.some((noun) => calls(words, noun)));
      if (hop.kind === 'group' && !kinds) return hop;
      const who = meant(page, words, wanted(), below());
      return who ? named(hop, who) : hop;
    });
  });
};
