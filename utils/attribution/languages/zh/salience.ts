import type { Span } from '../../../span.ts';
import type { Mention } from '../../language.ts';
import type { Page } from '../../page.ts';
import { choicesFor, LONGEST, LOOKED_AT, type Place, placeOf } from './choices.ts';
import { bodyMeant } from './definite-bodies.ts';
import { ONE_HUMAN } from './frames/speakers.ts';
import type { Judge } from './judge/judge.ts';
import { CUES } from './lexicon.ts';
import { type Described, describe } from './noun-phrase.ts';
import { openingPhrase } from './opening-phrase.ts';
import { SENTENCE_END } from './people-index.ts';
import type { Known, Learnt } from './short-names.ts';

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

/** 他（看守）说, 她（王芳）说: whom brackets behind a pronoun name. */
const NOTED = /^（([^（），。；：「」]{2,16})）/;

/** Who brackets right behind a pronoun say that it is. */
export const noted = (page: Page, [, end]: Span): Known | undefined => {
  const inside = NOTED.exec(page.working.slice(end, end + 18))?.[1]?.length;
  if (!inside) return undefined;
  const { name, kind, span, refers, sureness } = describe(page, [end + 1, end + 1 + inside]);
  return !refers && sureness >= 2 && ONE_HUMAN.test(kind)
    ? { name, kind, span, text: page.text.slice(...span) }
    : undefined;
};

/** A mention that the text has. */
export type Placed = Mention & { readonly span: Span };

/** Who a pronoun, or a noun that points at somebody (这位前首相), at `span` is. Whom the sentence before has had asked comes first, else the judge says. */
export const salient = (
  judge: Judge,
  page: Page,
  mention: Placed,
  known: readonly Known[],
  except?: string,
): Known | undefined => {
  const place = placeOf(page, mention.span[0]);
  // 该报采访了工会秘书长。他: nobody who has been named
  const reached = place.at === place.sentence ? interviewed(page, place) : undefined;
  if (reached) return reached;
  const meant = judge.whoIsMeant(page, mention, choicesFor(page, place, known, except));
  return meant ? { ...meant.known, span: [meant.at, meant.end] } : undefined;
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
  /(?:联系到|联系上?|联络上?|找到|找上|致电|遇到|遇上|遇见|碰到|碰上|碰见|认识|结识|采访到?|专访|访问|咨询|求助于?|拨打|拨通|打通|打(?:了|过)?(?:个|通)?电话(?:给|到)|私信|联络|质问|询问|追问|询及|约见|接到|收到|问)[了过]?(?!题)/g;

/** What one reaches somebody by, behind whose it is: 街道办的电话, 客服热线. */
const REACHED_BY =
  /的?(?:公开|官方|办公室?|咨询|联系|服务|投诉|值班|客服)?(?:电话|热线|来电|手机|微信)(?:查询|求证|询问|了解)?$|(?:查询|求证|询问|追问|理论|质问|了解(?:情况|详情)?)$/;

/** 向业者提问: the one met stands before the verb. */
const MET_BEFORE = /向([^，。；]{2,12}?)(?:提问|查询|追问|询问|求证|反映|投诉|求助|求偿|请教|发问|喊话|借款|购买)/;

/** How far back in a sentence the one met is looked for. */
const MET_REACH = 300;

/** Longest phrase that is taken for the one met on the strength of a verb of reaching before it, and what none holds. */
const LONGEST_MET = 14;
const NO_NOUN = /[是否何吗呢什谁怎么哪几]|情况|原因|事宜|消息|有没有/;

/** Whom one met, asked or called last between `start` and `to`: 接到甲投诉，联系店家时，对方. */
const met = (page: Page, start: number, to: number, known: readonly Learnt[]): Known | undefined => {
  const from = Math.max(start, to - MET_REACH);
  const before = page.skeleton.slice(from, to);
  const asked = MET_BEFORE.exec(before);
  const places = asked
    ? [{ place: asked.index + 1, reaches: true }]
    : Array.from(before.matchAll(MET), ({ index, 0: words }) => ({
        place: index + words.length,
        reaches: !/[问询]|[认结]识/.test(words),
      })).toReversed();
  let rough: Known | undefined;
  for (const { place, reaches } of places) {
    const length = asked?.[1]?.length ?? /[时后]?[，。；]/.exec(before.slice(place))?.index ?? -1;
    const phrase = length > 0 ? before.slice(place, place + length).replace(REACHED_BY, '') : '';
    if (phrase.length < 2) continue;
    const described = describe(page, [from + place, from + place + phrase.length]);
    const body =
      described.refers === 'organisation' ? bodyMeant(page, described.name, described.span, known) : undefined;
    const { name, span: at } = body ?? described;
    // 该校一位负责人: somebody of a body that the text does not settle
    const settled = !described.refers || body || (described.refers === 'organisation' && described.kind !== 'org');
    if (described.kind === 'document' || !settled) continue;
    const one = { name, kind: described.kind, span: at, text: page.text.slice(...at) };
    if (described.sureness >= 2) return one;
    if (reaches && phrase.length <= LONGEST_MET && !NO_NOUN.test(phrase)) rough ??= one;
  }
  return rough;
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
