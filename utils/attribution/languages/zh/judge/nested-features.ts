import type { Frame } from '../../../language.ts';
import { type Reading, rightOf, speakerOf, type Token } from '../frames/reading.ts';
import { originOf, samePerson } from '../frames/speakers.ts';
import type { Described } from '../noun-phrase.ts';
import { bucket, type Note, openerAt } from './features.ts';

/** Who can be a speaker in another's words: not what is none, nor the outer speaker himself. */
const speakerIn = (inner: Described | undefined, outer: string): string => {
  if (!inner) return 'none';
  if (samePerson(inner) || inner.refers === 'thing')
    return `himself-${/^(?:person|role|anonymous|self)$/.test(outer) ? 'person' : outer}`;
  if (inner.kind === 'document') return inner.sureness >= 2 ? 'document' : 'weak';
  return inner.sureness >= 2 ? (inner.kind === 'org' ? 'body' : inner.kind === 'media' ? 'media' : 'people') : 'weak';
};

/** What stands between subject and verb: marks of what is not told as a fact before those of when and how it was said. */
const BETWEEN: readonly (readonly [string, RegExp])[] = [
  ['modal', /会$|应|可以|可能|必须|需要|不能|无法|将|若|如果|[要想能肯敢]$/],
  ['negated', /不|没|未|无/],
  ['passive', /[被遭受]/],
  [
    'again',
    /始终|一直|一再|多次|曾|已|再次|都|均|也|亦|则|此前|一致|普遍|长期|近日|近期|最近|昨|今|去年|上周|上月|当时|之后|随后|后来|另|又|还|更|却|私下|公开|明确|强烈|仍|依然/,
  ],
];

/** Takes down what, beyond the signs of any report, tells whether a frame inside another's words is a report of its own. Constant cost. */
export const noteNested = (reading: Reading, token: Token, frame: Frame, add: Note): void => {
  const last = reading.frames.at(-1);
  const { skeleton } = reading;
  const outer = frame.within ?? frame.inside;
  if (!outer || !last) return;
  const inner = frame.hops.at(-1) as Described | undefined;
  const theirs = originOf(speakerOf(outer))?.kind ?? 'none';
  const who = speakerIn(inner, theirs);
  const { manner } = token.word;
  const right = rightOf(reading, token.end);
  const clean = (frame.doubts ?? []).length === 0 ? 'clean' : 'doubted';
  const from = inner?.span && inner.span[1] <= token.at ? inner.span[1] : token.at;
  const words = skeleton.slice(from, token.at);
  const between = words === '' ? 'adjoins' : (BETWEEN.find(([, holds]) => holds.test(words))?.[0] ?? 'other');
  add('nested', who, clean);
  add('nested+manner', who, manner);
  add('nested+between', between, clean);
  add('nested+right', manner, right.kind);
  add('nested+outer', theirs, who);
  add('nested+last', manner, last.stance);
  add('nested+gap', bucket(Math.max(0, (frame.span[0] - last.span[1]) >> 2)), clean);
  add('nested+opener', openerAt(skeleton, frame.span[0], token.at));
};
