import { foldCharacters } from '../../../script/fold-characters.ts';
import type { Span } from '../../../span.ts';
import { Characters } from '../../characters.ts';
import type { Page } from '../../page.ts';
import { bodyMeant } from './definite-bodies.ts';
import { ONE_HUMAN } from './frames/speakers.ts';
import { genderOf } from './gender.ts';
import { CUES, isPlace, JAPANESE_SURNAME_WORDS, NOT_NAME_WORDS, SURNAME_CHARACTERS, SURNAME_PAIRS } from './lexicon.ts';
import { type Described, describe } from './noun-phrase.ts';
import { opensSentence } from './people-index.ts';
import { type Known, type Learnt, last } from './short-names.ts';
import { openingPhrase } from './subject.ts';
import { isTransliterated } from './transliterated.ts';

const SENTENCE_END = new Characters('。！？\n');
const CLAUSE_END = new Characters('。！？，；：');
/** How far from the start of a paragraph. */
const LONGEST_LOOK = 400;

/** How many of the last mentions are looked through, and how many different people are weighed. */
const LOOKED_AT = 60;
const WEIGHED = 12;

/** Asking: whoever asks in a sentence is not the one who answers in it, but whoever is asked. */
const ASKS =
  /(?<![被遭受][^，]{0,4})(?:盘问|质问|诘问|质疑(?=[他她])|追问|询问|质询|提问|发问|问及)|(?<![被遭][^，]{0,4})(?<![顾访慰学疑质反自])问(?![题答卷号政责世])/;

/** What a sentence opens with that tells of somebody whom its speaker is asked about or turns to: 被问到小将马里奇，他…; 对于党内提名甲，他…. */
const SPOKEN_OF =
  /^(?:[当在而]|随后|赛后|最后)?(?:(?:被(?:记者|媒体)?问|问|谈|说|提|聊|讲|回忆)(?:及|到|起)|对于|针对|面对|至于)[^，。]*$/;

/** True for what is built as names are. */
export const likelyName = (name: string): boolean =>
  /[A-Za-z·姓]|^[阿小老]/.test(name) ||
  (SURNAME_CHARACTERS.in(name, 0) && NOT_NAME_WORDS.at(name, 0) === null && name.length < 5) ||
  (SURNAME_PAIRS.has(name.slice(0, 2)) && name.length > 2 && name.length < 5) ||
  JAPANESE_SURNAME_WORDS.at(name, 0) !== null ||
  isTransliterated(name);

/** Unnamed and in passing: 有委员, 职员. */
const PASSING = /^(?:有|某|其中)/;

/** What the text just before a pronoun tells about whom it stands for. */
interface Place {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Longest sentence and paragraph, of which no more than the end is looked at. */
const LONGEST = 2000;

const placeOf = (page: Page, at: number): Place => {
  const floor = Math.max(0, at - LONGEST);
  let sentence = at;
  while (sentence > floor && !SENTENCE_END.in(page.skeleton, sentence - 1)) sentence--;
  const paragraph = floor + page.text.slice(floor, at).lastIndexOf('\n') + 1;
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

/** Somebody who may be meant, as last named before the pronoun. */
interface Candidate {
  readonly known: Known;
  readonly at: number;
  readonly end: number;
  /** How the text has the candidate there: a sentence opens with it, it says something, or it is mentioned in passing. */
  readonly as: 'opens' | 'speaks' | 'aside';
}

/** The family name by which a foreign name comes again. */
const familyOf = (name: string): string | undefined => /[·‧．]([^·‧．]{2,})$/.exec(name)?.[1];

/** Where the text has `known` last before `at`, speaking or not. */
const lastNamed = (page: Page, known: Known, at: number): Candidate => {
  const [start, end] = known.span;
  const as = known.opens ? 'opens' : known.aside ? 'aside' : 'speaks';
  const here = { known, at: start, end, as } as const;
  if (known.kind !== 'person') return here;
  const form = familyOf(known.name) ?? known.name;
  const again = form.length > 1 ? page.text.lastIndexOf(form, at - form.length) : -1;
  if (again < end) return here;
  const opens = opensSentence(page.skeleton, again);
  return { known, at: again, end: again + form.length, as: opens ? 'opens' : 'aside' };
};

/** What sets several apart where the noun does not. */
const PLURAL = /^(?:多|几|数|一些|有些|不少|许多|很多|部分|各|两|三|四|五|近|逾|上百|[0-9])|们$|等$|[和与、]/;
/** Nouns that tell no number: 消防大队工作人员, 目击者. */
const NUMBERLESS = /(?:人员|员工|职员|店员|目击者|住户|邻居|家长|顾客|客服)$/;

/** True for a group by its noun that can be one person all the same: 工作人员称X，但她又表示Y. */
const mayBeOne = ({ kind, name }: Known): boolean =>
  kind === 'group' && NUMBERLESS.test(foldCharacters(name)) && !PLURAL.test(foldCharacters(name));

/** More than one who withhold who they are, but not somebody of the 三楼. */
const SEVERAL = /多[名位个]|们|[两二三四五六七八九十数几0-9][余多]?[名位个]|^[两三数几]/;

/** What the opening of a clause was taken for, but is nobody. */
const NOBODY = /^(?:[他她]|[问問由对對向把被让讓])|[他她旁里裡]$/;

const candidatesFor = (page: Page, at: number, known: readonly Known[], except?: string): readonly Candidate[] => {
  const found = new Map<string, Candidate>();
  for (let i = known.length - 1, looked = 0; i >= 0 && looked < LOOKED_AT && found.size < WEIGHED; i--, looked++) {
    const one = known[i] as Known;
    if (!(ONE_HUMAN.test(one.kind) || mayBeOne(one)) || one.name === except || one.span[0] >= at) continue;
    if (
      one.kind === 'person' &&
      (/[和、]/.test(one.name) || NOBODY.test(one.name) || isPlace(foldCharacters(one.name)))
    )
      continue;
    if (one.kind === 'anonymous' && SEVERAL.test(foldCharacters(one.name))) continue;
    if (!found.has(one.name)) found.set(one.name, lastNamed(page, one, at));
  }
  return [...found.values()].sort((a, b) => b.at - a.at);
};

/** What speaks for a candidate and against it. Fitted to annotated pronouns and rounded. */
const WEIGHTS = {
  eachNearer: -1,
  sentence: { opens: 6, speaks: 2, aside: 1 },
  before: { opens: 1, speaks: 0, aside: -3 },
  paragraph: 5,
  lastToSpeak: 2,
  unnamed: -2,
  unlikely: -5,
  passing: -2,
  asks: -8,
  spokenOf: -8,
  told: -8,
} as const;

/** Before whom something is told: 告诉主持人王芳. */
const TOLD_TO = /(?:告诉|告知)[\u4e00-\u9fff]{0,8}$/;
/** Nearer ones past this many count no more. */
const MOST_NEARER = 6;

const weight = (
  page: Page,
  place: Place,
  { known, at, end, as }: Candidate,
  nearer: number,
  wanted: number,
): number => {
  const gender = (known.gender ?? gendered(known)) * wanted;
  if (gender <= -10) return Number.NEGATIVE_INFINITY;
  const inSentence = at >= place.sentence;
  let score = WEIGHTS.eachNearer * Math.min(nearer, MOST_NEARER) + WEIGHTS[inSentence ? 'sentence' : 'before'][as];
  if (inSentence && TOLD_TO.test(page.skeleton.slice(Math.max(place.sentence, at - 10), at))) score += WEIGHTS.told;
  if (at >= place.paragraph) score += WEIGHTS.paragraph;
  if (known.kind !== 'person') score += WEIGHTS.unnamed;
  else if (!likelyName(foldCharacters(known.name))) score += WEIGHTS.unlikely;
  if (PASSING.test(known.text)) score += WEIGHTS.passing;
  if (inSentence && ASKS.test(page.skeleton.slice(end, Math.min(place.at, end + 12)))) score += WEIGHTS.asks;
  if (inSentence && SPOKEN_OF.test(page.skeleton.slice(place.sentence, at))) score += WEIGHTS.spokenOf;
  return score + (gender >= 10 ? 3 : Math.max(-2.5, Math.min(2, gender)));
};

/** Whom the sentence before ends by having had asked. */
const INTERVIEWED = /(?:采访|专访|访问)了?([^，。；「」]{3,24})。$/;

const interviewed = (page: Page, { at, paragraph }: Place): Known | undefined => {
  const found = at > paragraph ? INTERVIEWED.exec(page.skeleton.slice(Math.max(paragraph, at - 40), at)) : null;
  if (!found) return undefined;
  const start = at - 1 - (found[1] as string).length;
  const { refers, sureness, kind, name, span } = describe(page, [start, at - 1]);
  return !refers && sureness >= 2 && ONE_HUMAN.test(kind)
    ? { name, kind, span, text: page.text.slice(...span) }
    : undefined;
};

/** Longest phrase that is taken for somebody on the strength of a pronoun behind it. */
const LONGEST_PHRASE = 36;

/** 彭启明: a whole name of three characters, for which no word stands. */
const readsAsPerson = ({ name, guess, span }: Described): boolean =>
  !guess && name.length === 3 && span[1] - span[0] === 3 && likelyName(foldCharacters(name));

/** Where nobody is known in the paragraph yet, whoever its sentences before the pronoun open with: a pronoun that opens nothing new points at him. */
const opensAround = (page: Page, { at, paragraph }: Place, wanted: number, except?: string): Known | undefined => {
  const { skeleton } = page;
  let found: Known | undefined;
  let start = paragraph;
  for (let i = paragraph; i < at && i - paragraph < LONGEST_LOOK; i++) {
    if (!CLAUSE_END.in(skeleton, i) && i !== at - 1) continue;
    const phrase = start < i ? openingPhrase(skeleton, start, i) : null;
    start = i + 1;
    if (!phrase || phrase[1] >= i || phrase[1] - phrase[0] > LONGEST_PHRASE) continue;
    const described = describe(page, phrase);
    if (
      described.refers ||
      described.sureness < (described.kind === 'person' && !readsAsPerson(described) ? 3 : 2) ||
      !ONE_HUMAN.test(described.kind) ||
      described.name === except
    )
      continue;
    const text = page.text.slice(...described.span);
    if (genderOf(described.name, text) * wanted <= -10) continue;
    found = { name: described.name, kind: described.kind, span: described.span, text };
  }
  return found;
};

/** Who 他 or 她 at `span` is: the most salient of those named before. Whom the sentence is about comes before who spoke last, and he before anybody mentioned in passing. */
export const salient = (
  page: Page,
  span: Span,
  pronoun: string,
  known: readonly Known[],
  except?: string,
): Known | undefined => {
  // 他 is a weak sign of a man: older texts and unknown people are 他 too
  const wanted = pronoun.includes('她') ? 1 : pronoun.includes('他') ? -1 : 0;
  const place = placeOf(page, span[0]);
  // 该报采访了工会秘书长。他: nobody who has been named
  const reached = place.at === place.sentence ? interviewed(page, place) : undefined;
  if (reached) return reached;
  const spoke = last(known, ({ kind, opens, aside }) => !opens && !aside && ONE_HUMAN.test(kind))?.name;
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  candidatesFor(page, span[0], known, except).forEach((candidate, nearer) => {
    const score =
      weight(page, place, candidate, nearer, wanted) + (candidate.known.name === spoke ? WEIGHTS.lastToSpeak : 0);
    if (score > most) {
      most = score;
      best = candidate;
    }
  });
  if (!best || best.at < place.paragraph) {
    const opening = opensAround(page, place, wanted, except);
    if (opening) return opening;
  }
  return best ? { ...best.known, span: [best.at, best.end] } : undefined;
};

/** Whom the clause or sentence before `at` speaks of, right behind its last cue: 工会批评|院方拖欠薪金，后者(则说). Null where no body or person stands there. */
export const spokenOfBefore = (page: Page, [at]: Span): Described | null => {
  const { skeleton } = page;
  let from = at - 1;
  while (from > Math.max(0, at - LONGEST) && (!SENTENCE_END.in(skeleton, from - 1) || from === at - 1)) from--;
  for (let i = at - 2; i >= from; i--) {
    const cue = CUES.at(skeleton, i, at);
    if (cue?.value.type !== 'cue' || cue.length < 2) continue;
    const start = i + cue.length;
    const end = start + skeleton.slice(start, at).search(/[，。；：]|$/);
    const phrase = openingPhrase(skeleton, start, end);
    const described = phrase ? describe(page, phrase) : null;
    return described && !described.refers && described.sureness >= 2 && described.kind !== 'document'
      ? described
      : null;
  }
  return null;
};

/** Words of meeting or reaching somebody: who stands behind one is the other party to the clause after it. */
const MET =
  /(?:联系到|联系上?|联络上?|找到|找上|致电|遇到|遇上|遇见|碰到|碰上|碰见|认识|结识|采访到?|专访|访问|咨询|求助于?|拨打|拨通|打通|询问|追问|询及|约见|接到|收到|问)了?(?!题)/g;

/** What one reaches somebody by, behind whose it is: 街道办的电话, 客服热线. */
const REACHED_BY =
  /的?(?:公开|官方|办公室?|咨询|联系|服务|投诉|值班|客服)?(?:电话|热线|来电|手机|微信)(?:查询|求证|询问|了解)?$|(?:查询|求证|询问|追问|理论|质问|了解(?:情况|详情)?)$/;

/** 向业者提问: the one met stands before the verb. */
const MET_BEFORE = /向([^，。；]{2,12}?)(?:提问|查询|追问|询问|求证|反映|投诉|求偿|请教|发问|喊话|借款|购买)/;

/** How far back in a sentence the one met is looked for. */
const MET_REACH = 300;

/** Whom one met, asked or called last between `start` and `to`: 接到甲投诉，联系店家时，对方. */
const met = (page: Page, start: number, to: number, known: readonly Learnt[]): Known | undefined => {
  const from = Math.max(start, to - MET_REACH);
  const before = page.skeleton.slice(from, to);
  const asked = MET_BEFORE.exec(before);
  const places = asked
    ? [asked.index + 1]
    : Array.from(before.matchAll(MET), ({ index, 0: words }) => index + words.length).toReversed();
  for (const place of places) {
    const length = asked?.[1]?.length ?? /[时后]?[，。；]/.exec(before.slice(place))?.index ?? -1;
    const phrase = length > 0 ? before.slice(place, place + length).replace(REACHED_BY, '') : '';
    if (phrase.length < 2) continue;
    const described = describe(page, [from + place, from + place + phrase.length]);
    const body =
      described.refers === 'organisation' ? bodyMeant(page, described.name, described.span, known) : undefined;
    const { name, span: at } = body ?? described;
    // 该校一位负责人: somebody of a body that the text does not settle
    const settled = !described.refers || body || (described.refers === 'organisation' && described.kind !== 'org');
    if (described.sureness >= 2 && described.kind !== 'document' && settled)
      return { name, kind: described.kind, span: at, text: page.text.slice(...at) };
  }
  return undefined;
};

/** Reporters at their work: 记者联系上甲。对方. */
const REPORTER = /记者|本[报刊台社网]|采访|专访/;

/** Whom the reporter reached in the sentence of the same paragraph right before `at`. */
const metBefore = (page: Page, at: number, known: readonly Learnt[]): Known | undefined => {
  const { sentence, paragraph } = placeOf(page, at - 1);
  return sentence < at && at > paragraph && REPORTER.test(page.skeleton.slice(sentence, at))
    ? met(page, sentence, at, known)
    : undefined;
};

/** Who 对方 at `span` is: the one met, asked or called in the clause before, else the one who spoke last and is not the speaker of the words around it. */
export const counterpart = (
  page: Page,
  span: Span,
  known: readonly Learnt[],
  outer: string | undefined,
): Known | undefined => {
  const { sentence } = placeOf(page, span[0]);
  const other =
    met(page, sentence, span[0], known) ?? (sentence === span[0] ? metBefore(page, span[0], known) : undefined);
  if (other) return other;
  for (let i = known.length - 1, looked = 0; i >= 0 && looked < LOOKED_AT; i--, looked++) {
    const candidate = known[i] as Known;
    if (candidate.kind === 'media' || candidate.kind === 'document' || candidate.name === outer) continue;
    if (candidate.opens && candidate.span[0] >= sentence) continue;
    if (candidate.span[0] < span[0]) return candidate;
  }
  return undefined;
};
