import { compact, placeIn } from '../../utils/attribution/compact.ts';
import { detect } from '../../utils/attribution/detect.ts';
import type { Frame } from '../../utils/attribution/language.ts';
import type { Token } from '../../utils/attribution/languages/zh/frames/reading.ts';
import { originOf } from '../../utils/attribution/languages/zh/frames/speakers.ts';
import { chineseWith } from '../../utils/attribution/languages/zh/index.ts';
import { noteEnd } from '../../utils/attribution/languages/zh/judge/end-features.ts';
import { type Note, noteReport } from '../../utils/attribution/languages/zh/judge/features.ts';
import { noteInner } from '../../utils/attribution/languages/zh/judge/inner-features.ts';
import type { Judge } from '../../utils/attribution/languages/zh/judge/judge.ts';
import { noteMeant } from '../../utils/attribution/languages/zh/judge/meant-features.ts';
import { notePart } from '../../utils/attribution/languages/zh/judge/part-features.ts';
import { noteWhole } from '../../utils/attribution/languages/zh/judge/whole-features.ts';
import type { Span } from '../../utils/span.ts';
import { articleOf, type GoldArticle, type GoldStatement } from './measure.ts';

/** What a judge looks at: a template, its value, and a second value that counts with it. */
export type Sign = readonly [template: string, value: string, also: string];

const signsOf = (describe: (note: Note) => void): Sign[] => {
  const signs: Sign[] = [];
  describe((template, value, also = '') => signs.push([template, value, also]));
  return signs;
};

/** What could be chosen, and whether the annotators would. */
export interface Choice {
  readonly signs: readonly Sign[];
  readonly right: boolean;
}

/** One decision as the annotators would have made it: one of several choices, or a yes or no to one. */
export interface Lesson {
  readonly choices: readonly Choice[];
}

/** What a judge has to decide in some articles, and how. */
export interface Lessons {
  readonly reports: readonly Lesson[];
  readonly parts: readonly Lesson[];
  readonly wholes: readonly Lesson[];
  readonly inners: readonly Lesson[];
  readonly ends: readonly Lesson[];
  readonly meant: readonly Lesson[];
}

const overlap = (a: Span | null | undefined, b: Span | null | undefined): boolean =>
  !!a && !!b && a[0] < b[1] && b[0] < a[1];

/**
 * What stands for the cue of a frame: annotators took any word of 据甲的消息 for it, and as soon the colon behind a verb as the verb.
 */
const cueOf = (frame: Frame): Span | null => {
  if (frame.rule === 'according-to') return frame.span;
  const { cue, span } = frame;
  return cue && frame.place === 'after' && span[1] - cue[1] === 1 ? [cue[0], span[1]] : cue;
};

/** How far behind the cue of a second verb the one starts whose words it passes on. */
const NEXT_TO = 12;

/** True where the annotators have a statement with the frame's cue, or one that came through the frame's source. */
const isStatement = (statements: readonly GoldStatement[], frame: Frame, cue: Span): boolean => {
  if (statements.some((gold) => overlap(gold.cue, cue))) return true;
  const source = originOf(frame)?.span;
  return statements.some(({ cue: theirs, chain, content }) => {
    if (!chain.slice(0, -1).some((hop) => overlap(hop.source, source))) return false;
    if (frame.hops.length > 0) return (theirs?.[0] ?? content[0]?.[0] ?? 0) >= cue[1];
    // 批评…，指业主以为X: the second verb passes on what stands right behind it
    const from = (chain.at(-1)?.source?.[0] ?? theirs?.[0] ?? 0) - cue[1];
    return from >= 0 && from <= NEXT_TO;
  });
};

/** True where the annotators' chain of the frame, or one that came through its source, has the outer frame's source before the frame's own. */
const isPart = (statements: readonly GoldStatement[], token: Token, frame: Frame, outer: Frame): boolean => {
  const cue = cueOf(frame) ?? ([token.at, token.end] as const);
  const [own, origin] = [originOf(frame)?.span, originOf(outer)?.span];
  return statements.some(({ cue: theirs, chain }) => {
    const last = overlap(theirs, cue)
      ? chain.length - 1
      : chain.findIndex(({ source }, i) => i < chain.length - 1 && overlap(source, own));
    return last >= 0 && overlap(chain[Math.max(0, last + 1 - frame.hops.length) - 1]?.source, origin);
  });
};

/** The annotators' statement with this cue. */
const withCue = (statements: readonly GoldStatement[], cue: Span | null): GoldStatement | undefined =>
  statements.find((gold) => overlap(gold.cue, cue));

/** True where the annotators have the frame's own source say what they have behind its cue. */
const isInner = (statements: readonly GoldStatement[], frame: Frame): boolean =>
  overlap(withCue(statements, cueOf(frame))?.chain.at(-1)?.source, frame.hops.at(-1)?.span);

const plain = (text: string): string => text.toLowerCase().replace(/[\s《》〈〉“”"「」·・.．()（）]/g, '');

/** True where the scorer of the material takes two names for one. */
const isSameName = (a: string, b: string): boolean => {
  const [x, y] = [plain(a), plain(b)];
  return x === y || (x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x)));
};

/** Whom the annotators have the mention at `span` stand for; undefined where they have none there. */
const nameAt = (statements: readonly GoldStatement[], span: Span | null): string | undefined =>
  statements.flatMap(({ chain }) => chain).find(({ source }) => overlap(source, span))?.name;

/** Where the annotators end the words of the frame that start at `from`; null where they have none. */
const endOf = (statements: readonly GoldStatement[], frame: Frame, from: number): number | null => {
  const gold = statements.find(({ cue, content }) => content.length > 0 && overlap(cue, cueOf(frame)));
  if (!gold) return null;
  const piece = gold.content.find(([start]) => Math.abs(start - from) < 4) ?? gold.content.at(-1);
  return piece?.[1] ?? null;
};

/** What the annotators wrote, by its places in the text that detection reads. */
const asRead = (article: GoldArticle): readonly GoldStatement[] => {
  const { left } = compact(articleOf(article));
  const spanOf = ([start, end]: Span): Span => [placeIn(left, start), placeIn(left, end)];
  return article.statements.map((statement) => ({
    ...statement,
    cue: statement.cue && spanOf(statement.cue),
    content: statement.content.map(spanOf),
    chain: statement.chain.map((hop) => ({ ...hop, source: hop.source && spanOf(hop.source) })),
  }));
};

/** The judge that decides as the annotators did. */
export const annotatorsOf = (article: GoldArticle): Judge => judgeOf(asRead(article));

const judgeOf = (statements: readonly GoldStatement[]): Judge => ({
  isReport: (_reading, token, _index, frame) => isStatement(statements, frame, cueOf(frame) ?? [token.at, token.end]),
  isPart: (_reading, token, frame, outer) => isPart(statements, token, frame, outer),
  isWhole: (_reading, _token, _frame, outer) => !statements.some(({ cue }) => overlap(cue, outer.cue)),
  isInner: (_reading, _token, frame) => isInner(statements, frame),
  endsAt: (_page, frame, from, at) => {
    const end = endOf(statements, frame, from);
    return end !== null && frame.place !== 'before' && end <= at + 1;
  },
  whoIsMeant: (_page, mention, choices) => {
    const name = nameAt(statements, mention.span);
    return (name !== undefined && choices.find(({ known }) => isSameName(name, known.name))) || (choices[0] ?? null);
  },
});

/** Reads an annotated article with the annotators for a judge, so that each decision is met behind right ones, and writes them down. */
export const lessonsOf = (article: GoldArticle): Lessons => {
  const lessons = {
    reports: [] as Lesson[],
    parts: [] as Lesson[],
    wholes: [] as Lesson[],
    inners: [] as Lesson[],
    ends: [] as Lesson[],
    meant: [] as Lesson[],
  };
  const statements = asRead(article);
  const annotators = judgeOf(statements);
  const note = (list: Lesson[], signs: readonly Sign[], right: boolean): boolean => {
    list.push({ choices: [{ signs, right }] });
    return right;
  };
  const judge: Judge = {
    isReport: (reading, token, index, frame) =>
      note(
        lessons.reports,
        signsOf((note) => noteReport(reading, token, index, frame, note)),
        annotators.isReport(reading, token, index, frame),
      ),
    isPart: (reading, token, frame, outer) =>
      note(
        lessons.parts,
        signsOf((note) => notePart(reading, token, frame, outer, note)),
        annotators.isPart(reading, token, frame, outer),
      ),
    isWhole: (reading, token, frame, outer) =>
      note(
        lessons.wholes,
        signsOf((note) => noteWhole(reading, token, frame, outer, note)),
        annotators.isWhole(reading, token, frame, outer),
      ),
    isInner: (reading, token, frame, outer) => {
      const right = annotators.isInner(reading, token, frame, outer);
      // a verb that says nothing teaches nothing of whose it is
      if (withCue(statements, cueOf(frame)))
        note(
          lessons.inners,
          signsOf((note) => noteInner(reading, token, frame, outer, note)),
          right,
        );
      return right;
    },
    endsAt: (page, frame, from, at, to) => {
      const end = endOf(statements, frame, from);
      const right = annotators.endsAt(page, frame, from, at, to);
      // a mark inside the annotators' words teaches that they go on, one behind them nothing
      if (end !== null && frame.place !== 'before' && end >= at - 1)
        note(
          lessons.ends,
          signsOf((note) => noteEnd(page, frame, from, at, to, note)),
          right,
        );
      return right;
    },
    whoIsMeant: (page, mention, choices) => {
      const name = nameAt(statements, mention.span);
      const weighed = choices.map((choice) => ({
        signs: signsOf((note) => noteMeant(page, mention, choice, note)),
        right: name !== undefined && isSameName(name, choice.known.name),
      }));
      // whom nobody is right for teaches nothing
      if (weighed.length > 1 && weighed.some(({ right }) => right)) lessons.meant.push({ choices: weighed });
      return annotators.whoIsMeant(page, mention, choices);
    },
  };
  detect(articleOf(article), chineseWith(judge));
  return lessons;
};
