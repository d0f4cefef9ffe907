import type { Span } from '../../../../span.ts';
import type { Stance } from '../../../types.ts';
import { describe } from '../noun-phrase.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { findSubject } from '../subject.ts';
import { ATTITUDES } from '../vocabulary/attitudes.ts';
import { wordSet } from '../word-set.ts';
import { carriersIn } from './carriers.ts';
import { clauseStart, floorOf, type Phenomenon, type Reading, speakerOf } from './reading.ts';
import { subjectBefore } from './subject-before.ts';

const VERB = wordSet('表示 表达 提出 致以 予以 持 深表 感到');
/** Shortest thing an attitude can be about. */
const SHORTEST = 4;
const STANCE_OF: ReadonlyMap<string, Stance> = new Map(
  ATTITUDES.flatMap(({ stance, words }) => words.map((word) => [word, stance] as const)),
);

/** Longest clause that may name it. */
const LONGEST = 120;

/** 对美国撤军的决定，甲表示不满: the topic stands in the clause before. */
const frontedTopic = (reading: Reading, start: number): Span | null => {
  const { skeleton } = reading;
  if (skeleton[start - 1] !== '，') return null;
  const reach = Math.max(reading.start, start - LONGEST);
  const before = skeleton.slice(reach, start - 1);
  const from = reach + Math.max(...['，', '；', '。'].map((mark) => before.lastIndexOf(mark))) + 1;
  const lead = /^(?:但|不过|而)?(?:对于|对|针对)/.exec(skeleton.slice(from, start - 1));
  return lead && start - 1 - from - lead[0].length >= SHORTEST ? [from + lead[0].length, start - 1] : null;
};

/** 甲对X表示遗憾: the content is what the attitude is about. */
export const attitude: Phenomenon = (reading, token) => {
  if (token.word.type !== 'cue') return null;
  const { page, skeleton } = reading;
  if (!VERB.has(skeleton.slice(token.at, token.end))) return null;
  const found =
    /^了?(?:强烈|极大|极度|严重|深切|高度|最|十分|非常|深表|坚决|诚挚|衷心)?的?(.{2,4}?)(?:[和与及、].{2,6}?)?(?=[，。；！？]|$)/.exec(
      skeleton.slice(token.end, Math.min(reading.end, token.end + 16)),
    );
  const stance = found ? STANCE_OF.get(found[1] as string) : undefined;
  if (!found || !stance) return null;
  const floor = floorOf(reading);
  const start = clauseStart(reading, token.at, floor);
  const clause = skeleton.slice(start, token.at);
  const fronted = frontedTopic(reading, start);
  const about = /(?:对于?|就|针对)(?=[^对]{4,}$)/.exec(clause);
  if (!about && !fronted) return null;
  if (!about && fronted) {
    const phrase = findSubject(skeleton, start, token.at).phrase;
    const holder = phrase ? describe(page, phrase) : null;
    if (!holder || holder.sureness < 1) return null;
    const finish = token.end + found[0].length;
    return {
      rule: 'attitude',
      span: [fronted[0], finish],
      cue: [token.at, finish],
      hops: [holder],
      stance,
      place: 'after',
      sentence: reading.sentence,
      content: [fronted],
    };
  }
  if (!about) return null;
  const from = start + about.index + about[0].length;
  let to = token.at;
  const tail = /(?:(?:一事|事件)?(?:均|都|也|亦|还|已|公开|明确|强烈|再次|同时)+)$/.exec(skeleton.slice(from, to));
  if (tail) to -= tail[0].replace(/^(?:一事|事件)/, '').length;
  if (to - from < SHORTEST) return null;
  const opening =
    about.index > 0
      ? (findSubject(skeleton, start, start + about.index).phrase ??
        openingPhrase(skeleton, start, start + about.index))
      : null;
  const last = reading.frames.at(-1);
  // 局长致电大使，对袭击表示遗憾
  const described = opening ? describe(page, opening) : last ? null : subjectBefore(reading, reading.start, start);
  if (described ? described.sureness < 1 : !last) return null;
  const end = token.end + found[0].length;
  return {
    rule: 'attitude',
    span: [start, end],
    cue: [token.at, end],
    hops: described ? [...(opening ? carriersIn(page, [described.span[1], from]) : []), described] : [],
    stance,
    place: 'after',
    sentence: reading.sentence,
    content: [[from, to]],
    ...(described || !last ? {} : { continues: speakerOf(last) }),
    ...(!opening && described?.kind === 'person' && described.sureness === 3 ? { certain: true } : {}),
  };
};
