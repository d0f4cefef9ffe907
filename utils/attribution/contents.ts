import type { Span } from '../span.ts';
import type { Steps } from '../steps.ts';
import { chainOf } from './chains.ts';
import { Characters, SPACES } from './characters.ts';
import { type Draft, extent, SHORTEST_INSIDE } from './drafts.ts';
import type { Frame, Language } from './language.ts';
import { FINAL_MARK, type Page, type Sentence } from './page.ts';
import type { Quote } from './quotes.ts';
import { typeOf } from './statement-type.ts';

const LEADING = new Characters(`，：；、。—…${SPACES}`);
const TRAILING = new Characters(`，：；、。！？—…△${SPACES}`);

/** Longest name of whoever wrote, behind the last words of a paragraph. */
const LONGEST_CREDIT = 40;

/** 「甲。」（记者 某某）: where the quotation ends that nothing but an aside follows up to `end`. */
const beforeCredit = ({ working }: Page, start: number, end: number): number => {
  if (working[end - 1] !== '）') return end;
  let close = working.lastIndexOf('（', end - 1);
  if (close < start || end - close > LONGEST_CREDIT) return end;
  while (close > start && TRAILING.in(working, close - 1)) close--;
  return working[close - 1] === '」' && FINAL_MARK.test(working[close - 2] ?? '') ? close : end;
};

/** Without the blanks and marks around it; the final mark stays where it stands inside quote marks. */
const trim = (page: Page, [a, b]: Span): Span | null => {
  let start = a;
  let end = b;
  while (start < end && LEADING.in(page.working, start)) start++;
  while (end > start && TRAILING.in(page.working, end - 1)) end--;
  end = beforeCredit(page, start, end);
  return end > start ? [start, end] : null;
};

/** Quotes by where they start and end. */
interface QuoteIndex {
  endingAt(end: number): Quote | undefined;
  startingAt(start: number): Quote | undefined;
}

const indexQuotes = (quotes: readonly Quote[]): QuoteIndex => {
  const byEnd = new Map(quotes.map((quote) => [quote.span[1], quote]));
  const byStart = new Map(quotes.map((quote) => [quote.span[0], quote]));
  return { endingAt: (end) => byEnd.get(end), startingAt: (start) => byStart.get(start) };
};

const afterCue = (
  language: Language,
  page: Page,
  frame: Frame,
  frames: readonly Frame[],
  from: number,
): Span | null => {
  let end = frame.until ?? frame.sentence.span[1];
  for (let k = from; k < frames.length; k++) {
    const next = frames[k] as Frame;
    if (next.span[0] < frame.span[1]) continue;
    if (next.inside === frame || isInside(next, frame)) continue;
    // 他说，被指X的…: what opens right behind the cue is a part of the words, it does not end them
    if (next.rule === 'passive-hearsay' && trim(page, [frame.span[1], next.span[0]]) === null) continue;
    end = Math.min(end, language.leadsIn(page.skeleton, frame.span[1], next.span[0]));
    break;
  }
  return trim(page, [frame.span[1], language.endOfWords(page, frame, frame.span[1], end)]);
};

/** Shortest rest of another's words that makes them more than what they pass on. */
const SHORTEST_REST = 8;

/** 文章指出，政府承诺X，但迄今Y: true where the words that the k-th frame is passed on in go on behind its own. */
const goesOnAround = (language: Language, page: Page, frames: readonly Frame[], k: number): boolean => {
  const frame = frames[k] as Frame;
  const outer = frames.lastIndexOf(frame.within as Frame, k);
  if (outer < 0 || frame.place !== 'after' || frame.content || frame.within?.place !== 'after') return false;
  const own = afterCue(language, page, frame, frames, k + 1);
  const around = afterCue(language, page, frames[outer] as Frame, frames, outer + 1);
  return own !== null && around !== null && around[1] - own[1] >= SHORTEST_REST;
};

const isInside = (frame: Frame, outer: Frame): boolean => {
  for (let at = frame.inside ?? frame.within ?? frame.continues?.inside; at; at = at.inside ?? at.within)
    if (at === outer) return true;
  return false;
};

/** Frames that say so themselves, and do not only name whom what follows is from. */
const SPOKEN: ReadonlySet<Frame['rule']> = new Set(['source-cue', 'told', 'continued-cue']);

/** What a sentence opens behind. */
const OPENS_SENTENCE = new Characters(`。！？」、${SPACES}`);

/** True where other words of its clause open before the quotation. */
const isHeld = ({ working }: Page, [start]: Span, floor: number): boolean =>
  start > floor && !OPENS_CLAUSE.in(working, start - 1);
/** What a clause opens behind. */
const OPENS_CLAUSE = new Characters(`。！？；，：「」、（）】〕]●■▲◆★※${SPACES}`);

/** The quoted words that end right before `position`, across a sentence break but not across a paragraph. */
const quoteBefore = (page: Page, quotes: QuoteIndex, position: number, floor: number): Span | null => {
  let end = position;
  while (end > floor && /[\s，。]/.test(page.working[end - 1] as string)) end--;
  const quote = quotes.endingAt(end);
  if (!quote || quote.span[0] < floor) return null;
  // 他勉励队友，面对季后赛「甲」。但他认为: a sentence with other words in it has its own speaker
  const apart = page.working.slice(end, position).includes('。');
  return apart && !OPENS_SENTENCE.in(page.working, quote.span[0] - 1) && quote.span[0] > floor ? null : quote.span;
};

/** 「甲，」她说，她的儿子失踪了，「乙。」: the quotation that the sentence ends with, behind what is told of its speaker. */
const resumed = (page: Page, quotes: QuoteIndex, { sentence, span }: Frame): Span | null => {
  const end = sentence.span[1];
  const quote = quotes.endingAt(end) ?? quotes.endingAt(end - 1);
  return quote && quote.span[0] > span[1] && page.working[quote.span[0] - 1] === '，' && speaks(page, quote.span)
    ? quote.span
    : null;
};

const speaks = (page: Page, [a, b]: Span): boolean =>
  b - a > 10 || FINAL_MARK.test(page.working[b - 2] ?? '') || /[，；]/.test(page.working.slice(a, b));

/** Shortest quote that is words, not a name, where it opens a sentence and its speaker follows; with its marks. */
const SHORTEST_OPENING = 6;

/** 「甲。」「乙。」他们说: the quotes that stand side by side up to `last`. */
const runTo = (quotes: QuoteIndex, last: Span, owned: ReadonlySet<number>, floor: number): readonly Span[] => {
  const run: Span[] = [last];
  for (;;) {
    const before = quotes.endingAt((run[0] as Span)[0]);
    if (!before || before.span[0] < floor || owned.has(before.span[1])) return run;
    run.unshift(before.span);
  }
};

/**
 * Gives every frame its content, and finds the quotations that stand free behind a statement. A sentence at each step, looked at with its own frames only: O(n).
 * `framesBySentence` runs parallel to `page.sentences`.
 */
export function* settleContents(
  language: Language,
  page: Page,
  framesBySentence: readonly (readonly Frame[])[],
): Steps<readonly Draft[]> {
  const quotes = indexQuotes(page.quotes);
  const drafts: Draft[] = [];
  const quotesEnd = endsOfQuoteRuns(page, quotes, framesBySentence);
  const owned = new Set<number>();
  const joined = new Set<Frame>();
  for (const frames of framesBySentence) {
    frames.forEach((frame, k) => {
      if (frame.within && !goesOnAround(language, page, frames, k)) joined.add(frame.within);
    });
    // 文章说，甲保证X，可是乙警告Y: what holds more than one speaker's words is not all of either's
    for (const { inside } of frames) if (inside && SPOKEN.has(inside.rule)) joined.delete(inside);
  }
  let last: { readonly draft: Draft; readonly sentence: number } | null = null;
  const add = (frame: Frame, content: readonly Span[], rule = frame.rule): Draft => {
    for (const span of content) owned.add(span[1]);
    const draft: Draft = {
      frame,
      rule,
      cue: frame.cue,
      content,
      mentions: chainOf(frame),
      type: typeOf(page, frame, content),
      stance: frame.stance,
      headline: frame.sentence.headline,
    };
    drafts.push(draft);
    return draft;
  };
  for (const [index, sentence] of page.sentences.entries()) {
    yield;
    const frames = framesBySentence[index] ?? [];
    const floor = (page.paragraphs[sentence.paragraph] as Span)[0];
    let latest: Draft | null = null;
    frames.forEach((frame, k) => {
      if (joined.has(frame)) return;
      if (frame.place === 'none') {
        latest = add(frame, []);
        return;
      }
      if (frame.content) {
        latest = add(frame, frame.content);
        return;
      }
      const earlierInSentence = frames[k - 1];
      // 「甲。」站在村口，他说，「乙。」
      const interrupts =
        page.working[sentence.span[0] - 1] === '」' &&
        page.working[frame.span[1]] === '「' &&
        page.working[frame.span[1] - 1] === '，' &&
        !(last?.draft.frame.sentence.paragraph === sentence.paragraph && turnsTo(language, page, frame));
      const start = k === 0 && (frame.place === 'before' || interrupts) ? sentence.span[0] : frame.span[0];
      const quoted = !earlierInSentence ? quoteBefore(page, quotes, start, floor) : null;
      const opens = quoted?.[0] === sentence.span[0] && quoted[1] - quoted[0] >= SHORTEST_OPENING;
      const free = quoted && !owned.has(quoted[1]) && (opens || speaks(page, quoted)) ? quoted : null;
      if (frame.place === 'before') {
        const from = earlierInSentence ? earlierInSentence.span[1] : sentence.span[0];
        const own = trim(page, [from, frame.span[0]]);
        const adjacent = free !== null && page.working[sentence.span[0] - 1] === '」';
        const content = adjacent ? free : own && !earlierInSentence ? own : free;
        if (content) latest = add(frame, content === free ? runTo(quotes, content, owned, floor) : [content]);
        return;
      }
      const after = afterCue(language, page, frame, frames, k + 1);
      const colon = page.working[frame.span[1] - 1] === '：';
      // 情况毫无改善：「甲！」何太指，乙: what a colon leads in is not what is said behind it
      const led = free !== null && after !== null && page.working[free[0] - 1] === '：';
      if (
        free &&
        !led &&
        // 内容包括「甲」，她确认乙: what other words hold is no part of what is said behind it
        !(
          after !== null &&
          (page.working[after[0]] !== '「' || free[1] <= sentence.span[0]) &&
          isHeld(page, free, floor)
        ) &&
        (!colon || page.working[free[1] - 2] === '，') &&
        frame.rule !== 'according-to' &&
        frame.rule !== 'hearsay' &&
        frame.hops.length > 0 &&
        frame.cue
      ) {
        const more = after ?? (k === frames.length - 1 ? resumed(page, quotes, frame) : null);
        latest = add(frame, more ? [free, more] : [free], more ? 'interrupted-quote' : 'trailing-attribution');
      } else if (after)
        latest = add(frame, [...(frame.lead ? [frame.lead] : []), ...withReopened(page, quotes, after)]);
    });
    if (latest) {
      last = { draft: latest, sentence: index };
      continue;
    }
    if (
      frames.length > 0 ||
      awaitsAttribution(language, page, framesBySentence, index, quotesEnd(index + 1), last !== null)
    )
      continue;
    const alone = onlyQuotes(page, quotes, sentence);
    if (!alone || !last || alone.some((span) => owned.has(span[1]))) continue;
    const { draft } = last;
    const between = index - 1 - last.sentence;
    if (
      draft.headline ||
      sentence.paragraph - draft.frame.sentence.paragraph > 1 ||
      between > (sentence.paragraph === draft.frame.sentence.paragraph ? 1 : 0)
    )
      continue;
    if (!['person', 'role', 'anonymous', 'group', 'org', 'document'].includes(draft.mentions.at(-1)?.kind ?? ''))
      continue;
    const frame: Frame = {
      ...draft.frame,
      rule: 'free-quotation',
      span: [sentence.span[0], sentence.span[0]],
      cue: null,
      stance: 'says',
      place: 'after',
      sentence,
    };
    last = { draft: { ...add(frame, alone), mentions: draft.mentions }, sentence: index };
    drafts[drafts.length - 1] = last.draft;
  }
  return drafts.filter(
    (draft) => !draft.frame.inside || draft.content.length === 0 || extent(draft) >= SHORTEST_INSIDE,
  );
}

/** 「甲。」被问到乙，他说，「丙」: a clause before the speaker turns to what comes behind him. */
const turnsTo = ({ leadsIn }: Language, page: Page, { sentence, hops, span }: Frame): boolean => {
  const [start] = sentence.span;
  const speaker = hops.at(-1)?.span?.[0] ?? span[0];
  return speaker > start && leadsIn(page.skeleton, start - 1, speaker) === start;
};

/** Where the run of sentences of one paragraph ends that are nothing but quotes and hold no frame, by where it starts. Each is looked at once, going on. */
const endsOfQuoteRuns = (
  page: Page,
  quotes: QuoteIndex,
  framesBySentence: readonly (readonly Frame[])[],
): ((start: number) => number) => {
  let [from, to] = [-1, -1];
  return (start) => {
    if (start >= from && start <= to) return to;
    from = start;
    const { paragraph } = page.sentences[start] ?? {};
    for (to = start; ; to++) {
      const sentence = page.sentences[to];
      if (!sentence || sentence.paragraph !== paragraph || framesBySentence[to]?.length !== 0) return to;
      if (onlyQuotes(page, quotes, sentence) === null) return to;
    }
  };
};

/** 「甲。」乙说，丙: true where the sentence opens with who says something in it; who thinks, admits or urges turns to another matter. */
const namesSpeaker = ({ working }: Page, { hops, stance }: Frame, { span }: Sentence): boolean =>
  stance === 'says' && hops.at(-1)?.span?.[0] === span[0] && working[span[0] - 1] === '」';

/** True where the sentence `next`, behind those that are nothing but quotes, names the speaker of these words: 「……。」他说。 */
const awaitsAttribution = (
  language: Language,
  page: Page,
  framesBySentence: readonly (readonly Frame[])[],
  index: number,
  next: number,
  spoken: boolean,
): boolean => {
  const sentence = page.sentences[index] as Sentence;
  // 「甲。」「乙。」他们说
  const runs = next > index + 1;
  const following = page.sentences[next];
  const frame = framesBySentence[next]?.[0];
  if (!following || !frame || following.paragraph !== sentence.paragraph) return false;
  if (frame.place === 'before') return true;
  if (runs) return false;
  const opens = sentence.span[0] <= (page.paragraphs[sentence.paragraph] as Span)[0] + 1;
  // 「甲。」他说，「乙。」 between other sentences
  if (spoken && turnsTo(language, page, frame)) return false;
  const interrupts = page.working[frame.span[1]] === '「' && frame.cue !== null && frame.cue[1] < frame.span[1];
  return (
    (opens || interrupts || namesSpeaker(page, frame, following)) &&
    (interrupts || frame.span[0] === following.span[0]) &&
    page.working[frame.span[1] - 1] !== '：' &&
    (frame.rule === 'source-cue' || frame.rule === 'told')
  );
};

/** A quote that the next paragraph reopens goes on there: one span a paragraph. */
const withReopened = (page: Page, quotes: QuoteIndex, span: Span): readonly Span[] => {
  const spans: Span[] = [span];
  let end = span[1];
  for (let more = 0; more < 50; more++) {
    const open = quotes.endingAt(end) ?? quotes.endingAt(end + 1);
    if (!open?.open) break;
    const next = quotes.startingAt(open.span[1] + 1);
    if (!next?.reopened) break;
    const piece = trim(page, next.span);
    if (!piece) break;
    spans.push(piece);
    end = piece[1];
  }
  return spans;
};

/** The quotes of a sentence that is nothing but quotes; null where it holds other words. */
const onlyQuotes = (page: Page, quotes: QuoteIndex, sentence: Sentence): readonly Span[] | null => {
  const spans: Span[] = [];
  const [start, end] = sentence.span;
  let at = start;
  while (at < end) {
    if (/[\s，。！？；、]/.test(page.working[at] as string)) {
      at++;
      continue;
    }
    const quote = quotes.startingAt(at);
    if (!quote || quote.span[1] > end) return null;
    spans.push(quote.span);
    at = quote.span[1];
  }
  return spans.length > 0 && spans.some((span) => speaks(page, span)) ? spans : null;
};
