import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import type { Page } from '../../page.ts';
import { genderOf } from './gender.ts';
import { JAPANESE_SURNAME_WORDS, NOT_NAME_WORDS, SURNAME_CHARACTERS } from './lexicon.ts';
import { describe } from './noun-phrase.ts';
import type { Known } from './short-names.ts';
import { TRANSLITERATED } from './transliterated.ts';

const SENTENCE_END = new Characters('。！？\n');

/** How many of the last mentions are weighed. */
const LOOKED_AT = 24;

/** Asking: whoever asks in a sentence is not the one who answers in it. */
const ASKS = /追问|询问|质询|提问|发问|问及|(?<![顾访慰学疑质反自])问(?![题答卷号])/;

/** True for what is built as names are. */
const likelyName = (name: string): boolean =>
  /[A-Za-z·姓]|^[阿小老]/.test(name) ||
  (SURNAME_CHARACTERS.in(name, 0) && NOT_NAME_WORDS.at(name, 0) === null && name.length < 5) ||
  JAPANESE_SURNAME_WORDS.at(name, 0) !== null ||
  TRANSLITERATED.test(name);

/** Unnamed and in passing: 有委员, 职员. */
const PASSING = /^(?:有|某|其中)/;

/** What the text just before a pronoun tells about whom it stands for. */
interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
}

const placeOf = (page: Page, at: number): Place => {
  let sentence = at;
  while (sentence > 0 && !SENTENCE_END.in(page.skeleton, sentence - 1)) sentence--;
  const paragraph = page.text.lastIndexOf('\n', at - 1) + 1;
  return { at, sentence, paragraph };
};

const genders = new WeakMap<Known, number>();
const gendered = (candidate: Known): number => {
  let gender = genders.get(candidate);
  if (gender === undefined) {
    gender = genderOf(candidate.name, candidate.text);
    genders.set(candidate, gender);
  }
  return gender;
};

const weight = (page: Page, place: Place, candidate: Known, rank: number, wanted: number): number => {
  const { at, sentence, paragraph } = place;
  const [start] = candidate.span;
  let score = -2 * rank;
  if (start >= sentence) score += candidate.opens ? 6 : candidate.aside ? 1 : 2;
  else if (candidate.opens) score += 1;
  if (candidate.aside && start < sentence) score -= 3;
  if (start >= paragraph) score += 2;
  if (candidate.kind !== 'person') score -= 1;
  else if (!likelyName(foldCharacters(candidate.name))) score -= 4;
  if (PASSING.test(candidate.text)) score -= 1;
  if (start >= sentence && ASKS.test(page.skeleton.slice(candidate.span[1], Math.min(at, candidate.span[1] + 12))))
    score -= 8;
  const gender = (candidate.gender ?? gendered(candidate)) * wanted;
  if (gender <= -10) return Number.NEGATIVE_INFINITY;
  return score + (gender >= 10 ? 3 : Math.max(-2.5, Math.min(2, gender)));
};

/** Who 他 or 她 at `span` is: the most salient of those named before. Whom the sentence is about comes before who spoke last, and he before anybody mentioned in passing. */
export const salient = (
  page: Page,
  span: Span,
  pronoun: string,
  known: readonly Known[],
  except?: string,
): Known | undefined => {
  const wanted = pronoun.includes('她') ? 1 : pronoun.includes('他') ? -1 : 0;
  const place = placeOf(page, span[0]);
  const ranked = new Set<string>();
  let best: Known | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = known.length - 1, looked = 0; i >= 0 && looked < LOOKED_AT; i--, looked++) {
    const candidate = known[i] as Known;
    if (!/^(?:person|role|anonymous)$/.test(candidate.kind) || candidate.name === except) continue;
    if (candidate.kind === 'person' && /[和、]/.test(candidate.name)) continue;
    if (candidate.kind === 'anonymous' && /多|们|[两三数几]/.test(candidate.name)) continue;
    if (candidate.span[0] >= span[0]) continue;
    // 他 is a weak sign of a man: older texts and unknown people are 他 too
    const score = weight(page, place, candidate, ranked.size, wanted);
    ranked.add(candidate.name);
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  return best;
};

/** Words of meeting or reaching somebody: who stands behind one is the other party to the clause after it. */
const MET =
  /(?:联系上?|联络上?|找到|找上|致电|遇到|遇上|遇见|碰到|碰上|碰见|认识|结识|采访|访问|询问|追问|询及|约见|接到|收到|问)(?:了)?(?!题)/;

/** Who 对方 at `span` is: the one met, asked or called in the clause before, else the one who spoke last and is not the speaker of the words around it. */
export const counterpart = (
  page: Page,
  span: Span,
  known: readonly Known[],
  outer: string | undefined,
): Known | undefined => {
  const { sentence } = placeOf(page, span[0]);
  const before = page.skeleton.slice(sentence, span[0]);
  const met = MET.exec(before);
  if (met) {
    const from = sentence + met.index + met[0].length;
    const end = /[，。；]/.exec(page.skeleton.slice(from, span[0]))?.index ?? -1;
    const phrase = end > 0 ? page.skeleton.slice(from, from + end) : '';
    if (phrase.length > 1) {
      const described = describe(page, [from, from + end]);
      if (described.sureness >= 2 && described.kind !== 'document' && !described.refers)
        return {
          name: described.name,
          kind: described.kind,
          span: described.span,
          text: page.text.slice(...described.span),
        };
    }
  }
  for (let i = known.length - 1, looked = 0; i >= 0 && looked < LOOKED_AT; i--, looked++) {
    const candidate = known[i] as Known;
    if (candidate.kind === 'media' || candidate.kind === 'document' || candidate.name === outer) continue;
    if (candidate.opens && candidate.span[0] >= sentence) continue;
    if (candidate.span[0] < span[0]) return candidate;
  }
  return undefined;
};
