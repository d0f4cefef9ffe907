import { useRef, useState } from 'preact/hooks';
import type { NoteFields } from '../utils/messages.ts';
import { splitTags } from './split-tags.ts';

/** A note's fields as they stand in the boxes of its editor: tags and addresses are one text each. */
interface Typed extends Omit<NoteFields, 'tags' | 'evidence'> {
  readonly tags: string;
  readonly evidence: string;
}

/** The lines that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const typedOf = ({ colour, text, verdict, tags, evidence }: NoteFields): Typed => ({
  ...{ colour, text, verdict },
  tags: tags.join(', '),
  evidence: evidence.join('\n'),
});

/**
 * What is typed into an editor. Each change is told at once and not after the next drawing: by then the editor may be gone, as when the reader turns to
 * another tab.
 */
export const useTyped = (
  initial: NoteFields,
  onDraft: ((fields: NoteFields) => void) | undefined,
): Typed & { readonly change: (part: Partial<Typed>) => void } => {
  const [typed, setTyped] = useState(() => typedOf(initial));
  const latest = useRef(typed);
  const change = (part: Partial<Typed>): void => {
    latest.current = { ...latest.current, ...part };
    setTyped(latest.current);
    const { tags, evidence, ...rest } = latest.current;
    onDraft?.({ ...rest, tags: splitTags(tags), evidence: linesOf(evidence) });
  };
  return { ...typed, change };
};
