import { firstIndex } from '../../../../first-index.ts';
import type { Span } from '../../../../span.ts';
import type { Frame } from '../../../language.ts';
import type { Described } from '../noun-phrase.ts';
import type { CueManner } from '../vocabulary/cues.ts';
import { wordSet } from '../word-set.ts';
import type { Reading, Token } from './reading.ts';
import { originOf } from './speakers.ts';

/** Whoever speaks, whoever is spoken to, and nobody in particular. */
const NOBODY_ELSE =
  /^(?:[我咱俺](?:们|哋)?|吾等|本人|自己|大家|人们|别人|人家|谁|有人|没人|没有人|每个人|任何人)$|.[我咱俺]|[你您妳]/;
/** Words that are verbs of saying by themselves; other single characters are too much used for all else. */
const SAYS = wordSet('说 讲 话 称 指 叫 据');
/** What people call others by: no noun before a verb. */
const PRONOUN = /^(?:[他她佢](?:们|哋)?)$/;

/** What can lie between a source and its cue without its being less of a report. */
const HARMLESS: ReadonlySet<string> = new Set(['far-subject']);
/** What speaks against 他话X, which in Cantonese is said as 他说X. */
const SPOKEN: ReadonlySet<string> = new Set(['weak-source']);

/**
 * True where a frame inside quoted words may be a report of somebody else's. What the one who speaks them thinks and says is a part of them (guidelines, ruling d),
 * and people tell more loosely than reporters who said what: a report has a sure source of its own, and words behind it.
 */
export const maySaySomebodyElse = ({ skeleton }: Reading, token: Token, frame: Frame): boolean => {
  const origin = originOf(frame) as Described | undefined;
  if (!origin || frame.place !== 'after' || origin.kind === 'self' || origin.kind === 'agentless') return false;
  if (NOBODY_ELSE.test(origin.name)) return false;
  const words = skeleton.slice(token.at, token.end);
  if (words.length === 1 && !SAYS.has(words)) return false;
  // 声明显示了诚意: a sign of something, nobody's words
  if (token.word.manner === 'finding' && skeleton[token.end] === '了') return false;
  const called = PRONOUN.test(origin.name) && origin.span[1] === token.at;
  const least = origin.kind === 'role' || origin.kind === 'media' || origin.kind === 'document' ? 2 : 3;
  return (
    (origin.sureness ?? 3) >= least &&
    (frame.doubts ?? []).every((doubt) => HARMLESS.has(doubt) || (called && SPOKEN.has(doubt)))
  );
};

/** What reports say so by, spoken or written. */
const REPORTING: ReadonlySet<CueManner> = new Set(['speech', 'thought', 'finding']);
const SURE_KINDS: ReadonlySet<string> = new Set(['anonymous', 'group', 'media', 'org', 'person', 'role']);
/** What people tell of one another rather than pass on. */
const LOOSE = /^(?:以为|觉得|想|估计|说明|希望|期待)/;

/** Tokens stand in reading order, as many as a quote without an end has. */
const holdsToken = (tokens: readonly Token[], [start, end]: Span): boolean => {
  const first = tokens[firstIndex(tokens.length, (i) => (tokens[i] as Token).at >= start)];
  return first !== undefined && first.at < end;
};

/** True where such a frame leaves nothing to weigh: a verb that is no everyday one, and nothing but adverbs between it and who is named. */
export const saysSomebodyElse = ({ skeleton, tokens, frames }: Reading, token: Token, frame: Frame): boolean => {
  const origin = frame.hops.at(-1) as Described | undefined;
  return (
    origin !== undefined &&
    (origin.sureness ?? 3) === 3 &&
    SURE_KINDS.has(origin.kind) &&
    origin.refers !== 'people' &&
    (frame.doubts ?? []).length === 0 &&
    // 专家认为X，警方也要求Y
    (REPORTING.has(token.word.manner) || (token.word.manner === 'directive' && frames.length > 0)) &&
    !LOOSE.test(skeleton.slice(token.at, token.end)) &&
    skeleton[token.end] !== '了' &&
    !holdsToken(tokens, origin.span)
  );
};
