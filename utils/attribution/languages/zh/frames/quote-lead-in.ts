import type { Span } from '../../../../span.ts';
import type { Frame, Mention } from '../../../language.ts';
import { FRAME_WORDS } from '../lexicon.ts';
import { type Described, describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { findSubject } from '../subject.ts';
import { timeAt } from '../time.ts';
import { clauseStart, floorOf, type Reading, speakerOf, speaks, type Token } from './reading.ts';
import { SPEAKERS } from './speakers.ts';
import { subjectBefore } from './subject-before.ts';

/** How many frames back a speaker is remembered by name. */
const REMEMBERED = 12;

/** Whom the text quoted before, where the clause opens with that name. */
const rememberedAt = (reading: Reading, at: number): Described | null => {
  const { page, earlier } = reading;
  let longest: Mention | null = null;
  for (const { hops } of earlier.slice(-REMEMBERED)) {
    const hop = hops.at(-1);
    if (!hop?.span || hop.kind !== 'person' || hop.refers || hop.name.length < Math.max(2, longest?.name.length ?? 0))
      continue;
    if (page.text.startsWith(hop.name, at)) longest = hop;
  }
  return longest ? { ...longest, span: [at, at + longest.name.length], sureness: 3 } : null;
};

/** What of a person shows how he speaks: 老人的眼圈红了. */
const FEATURES =
  /^([^，。：；「」的]{1,14})的(?:眼圈|眼眶|眼睛|眼泪|声音|语气|嗓音|情绪|脸上|眼里|观点|看法|态度|回答|理由|解释|感受|想法|愿望|心愿|要求|建议)/;

/** Who speaks in the clause `[start, at)`, and where what is told of the speaker begins. */
const speakerIn = (reading: Reading, start: number, at: number): { speaker: Described; rest: number } | null => {
  const { page, skeleton } = reading;
  const known = rememberedAt(reading, start);
  if (known?.span) return { speaker: known, rest: known.span[1] };
  const whose = FEATURES.exec(skeleton.slice(start, at))?.[1];
  const phrase: Span | null = whose
    ? [start, start + whose.length]
    : (openingPhrase(skeleton, start, at) ?? findSubject(skeleton, start, at).phrase);
  const own = phrase ? describe(page, phrase) : null;
  if (own && own.sureness >= 2 && SPEAKERS.has(own.kind) && phrase)
    return { speaker: own, rest: phrase[1] + (whose ? 1 : 0) };
  return null;
};

/** The words that lead in: what the speaker does, without time and manner before it. */
const cueIn = (skeleton: string, from: number, to: number): Span => {
  let start = from;
  while (start < to - 1) {
    const word = FRAME_WORDS.at(skeleton, start, to);
    const length = Math.max(
      timeAt(skeleton, start, to),
      word?.value.has('adverb') && start + word.length < to ? word.length : 0,
    );
    if (length === 0) break;
    start += length;
  }
  return [start, to];
};

/**
 * A quotation behind words that name its speaker without a verb of saying: 他眼睛一红：「X」 · 石帅并不考虑招人，「X」. `at` is the mark, the quotation stands behind it.
 * A colon also goes on with the speaker of the sentence before.
 */
export const leadIn = (reading: Reading, at: number, content: number): Frame | null => {
  const { skeleton, sentence, earlier } = reading;
  const floor = floorOf(reading);
  const start = clauseStart(reading, at, floor);
  const colon = skeleton[at] === '：';
  const base = {
    rule: 'quote-lead-in',
    stance: 'says',
    place: 'after',
    sentence,
    ...(colon ? {} : { content: [[content, skeleton.indexOf('」', content) + 1] as const] }),
  } as const;
  const own = speakerIn(reading, start, at);
  if (own) {
    const cue = own.rest < at ? cueIn(skeleton, own.rest, at) : colon ? ([at, at + 1] as const) : own.speaker.span;
    return { ...base, span: [start, content], cue: cue ?? [at, at + 1], hops: [own.speaker] };
  }
  const far = reading.frames.length === 0 ? subjectBefore(reading, reading.start, start) : null;
  if (far)
    return {
      ...base,
      span: [reading.start, content],
      cue: cueIn(skeleton, start, at),
      hops: [far],
      doubts: ['far-subject'],
    };
  const previous = earlier.at(-1);
  if (!colon || !previous || sentence.paragraph - previous.sentence.paragraph > 0) return null;
  return {
    ...base,
    span: [start, content],
    cue: cueIn(skeleton, start, at),
    hops: [],
    continues: speakerOf(previous),
    doubts: ['earlier-speaker'],
  };
};

/** A speaker and his verb, all that the next sentence holds. */
const NAMED_BEHIND =
  /^[^，。！？「」\n]{2,24}(?:说|称|道|表示|指出|介绍|回忆|坦言|透露|感叹|感慨|解释|补充|强调|认为|告诉[^，。]{2,12})。/;
const NEAR_BEHIND = 40;

/** The quotation that ends a sentence behind a comma, where no verb says whose it is. */
export const closingQuote = (reading: Reading): { readonly token: Token; readonly frame: Frame } | null => {
  const { page, skeleton, sentence, start, end } = reading;
  if (sentence.headline) return null;
  let close = end - 1;
  while (close > start && /[。\s]/.test(skeleton[close] as string)) close--;
  if (skeleton[close] !== '」') return null;
  const open = skeleton.lastIndexOf('「', close);
  if (open <= start + 2 || skeleton[open - 1] !== '，' || !speaks(page, open + 1, close)) return null;
  // ……，「……。」目击者表示。: whose words they are stands behind them
  if (NAMED_BEHIND.test(skeleton.slice(end, end + NEAR_BEHIND))) return null;
  const frame = leadIn(reading, open - 1, open);
  if (!frame) return null;
  const word = { type: 'colon', stance: 'says', manner: 'speech' } as const;
  return { frame, token: { at: open - 1, end: open, word } };
};
