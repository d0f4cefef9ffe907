import { foldCharacters } from '../../../../script/fold-characters.ts';
import type { Mention } from '../../../language.ts';
import { oncePerPage } from '../../../once-per-page.ts';
import type { Page } from '../../../page.ts';
import { type Choice, mayBeOne, type Place } from '../choices.ts';
import { genderOf } from '../gender.ts';
import { isOrdinary, likelyName } from '../names.ts';
import { peopleOf, SENTENCE_END } from '../people-index.ts';
import { bucket, type Note } from './features.ts';

/** How far behind a name is looked for what is done to its bearer. */
const BEHIND = 12;
/** How often a name and the ends of sentences behind it are counted, and how far. */
const MOST = 8;
const REACH = 2000;

/** Asking: whoever asks in a sentence is not the one who answers in it, but whoever is asked. */
const ASKS =
  /(?<![被遭受][^，]{0,4})(?:盘问|质问|诘问|质疑(?=[他她])|追问|询问|质询|提问|发问|问及)|(?<![被遭][^，]{0,4})(?<![顾访慰学疑质反自])问(?![题答卷号政责世])/;

/** What a sentence opens with that tells of somebody whom its speaker is asked about or turns to: 被问到小将马里奇，他…; 对于党内提名甲，他…. */
const SPOKEN_OF =
  /^(?:[当在而]|随后|赛后|最后)?(?:(?:被(?:记者|媒体)?问|问|谈|说|提|聊|讲|回忆)(?:及|到|起)|对于|针对|面对|至于)[^，。]*$/;

/** Before whom something is told: 告诉主持人王芳. */
const TOLD_TO = /(?:告诉|告知)[\u4e00-\u9fff]{0,8}$/;
/** Unnamed and in passing: 有委员, 职员. */
const PASSING = /^(?:有|某|其中)/;

const namesOf = oncePerPage((page): ReadonlySet<string> => new Set(peopleOf(page).map(({ name }) => name)));

/** How surely the name is one. */
const goodOf = (page: Page, { known }: Choice): string => {
  if (known.kind !== 'person') return mayBeOne(known) ? 'one' : known.kind;
  if (namesOf(page).has(known.name)) return 'person';
  const folded = foldCharacters(known.name);
  return isOrdinary(folded, 0, folded.length) ? 'ordinary' : likelyName(folded) ? 'likely' : 'unlikely';
};

const genderSign = (gender: number): string =>
  gender >= 10 ? 'sure' : gender >= 1 ? 'likely' : gender <= -10 ? 'never' : gender <= -1 ? 'hardly' : 'open';

/** From where on a name stands late in its sentence. */
const LATE = 14;

/** How far behind the start of its sentence a name stands. */
const depthOf = ({ skeleton }: Page, at: number): string => {
  let depth = 0;
  while (depth < LATE && at > depth && !SENTENCE_END.in(skeleton, at - depth - 1)) depth++;
  return depth === 0 ? 'first' : depth < 4 ? 'early' : depth < LATE ? 'later' : 'late';
};

/** How far before a paragraph is near it. */
const NEAR = 200;

const whereIs = ({ sentence, paragraph }: Place, at: number): string =>
  at >= sentence ? 'sentence' : at >= paragraph ? 'paragraph' : at >= paragraph - NEAR ? 'before' : 'far';

/** Takes down the signs of whether a pronoun stands for somebody named before. Looks back over a bounded stretch of text. */
export const noteMeant = (page: Page, mention: Mention, choice: Choice, add: Note): void => {
  const { place, known, at, end, as, nearer, times, spoke, others } = choice;
  const [from, to] = mention.span ?? [0, 0];
  const { text, skeleton } = page;
  const pronoun = foldCharacters(mention.name);
  const where = whereIs(place, at);
  const good = goodOf(page, choice);
  const first = depthOf(page, at);
  const last = spoke ? 'last' : 'no';
  let between = 0;
  for (let i = at; i < from && between < MOST && i - at < REACH; i++)
    if (skeleton[i] === '。' || text[i] === '\n') between++;
  const before = text.slice(Math.max(0, from - REACH), from);
  let again = 0;
  for (let i = before.indexOf(known.name); i >= 0 && again < MOST; i = before.indexOf(known.name, i + 1)) again++;
  const sure = known.sureness === undefined ? 'known' : String(known.sureness);
  add('bias', '');
  add('kind', known.kind);
  add('where', where);
  add('as', as, where);
  add('nearer', bucket(nearer));
  add('nearer+as', as, bucket(nearer));
  add('others', bucket(others));
  add('spoke', last, where);
  add('times', bucket(times));
  add('good', good);
  add('good+as', as, good);
  add('good+where', where, good);
  add('again', good, bucket(again));
  add('first', first, where);
  add('near', `${as} ${first}`, bucket(between));
  add('near+where', `${as} ${where}`, bucket(between));
  add('between', bucket(between));
  add('between+as', as, bucket(between));
  add('between+spoke', last, bucket(between));
  add('sure', sure);
  add('sure+kind', known.kind, sure);
  add('opens', place.sentence === from ? 'sentence' : (skeleton[from - 1] ?? ''), where);
  if (PASSING.test(known.text)) add('passing', '');
  if (where === 'sentence') {
    if (TOLD_TO.test(skeleton.slice(Math.max(place.sentence, at - 10), at))) add('told', '');
    if (ASKS.test(skeleton.slice(end, Math.min(from, end + BEHIND)))) add('asks', '');
    if (SPOKEN_OF.test(skeleton.slice(place.sentence, at))) add('spoken-of', '');
  }
  if (where === 'sentence' || where === 'paragraph') {
    add('before', skeleton[at - 1] ?? '', where);
    add('behind', skeleton[end] ?? '');
    add('behind2', skeleton.slice(end, end + 2));
  }
  add('to', pronoun, skeleton[to] ?? '');
  const wanted = pronoun.includes('她') ? 1 : pronoun.includes('他') ? -1 : 0;
  if (wanted !== 0) add('gender', pronoun, genderSign((known.gender ?? genderOf(known.name, known.text)) * wanted));
};
