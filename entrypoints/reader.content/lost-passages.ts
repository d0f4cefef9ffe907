import { layerOf } from '../../utils/anchor/layer.ts';
import type { PageNote } from '../../utils/messages.ts';
import { quoteOf } from '../../utils/notes/subject.ts';

/** So many characters of a passage's beginning tell it from other text well enough to look again. */
const TELLING = 8;
/** More text at once than this is not looked through: it is read before long anyway. */
const LONGEST = 100_000;

const folded = (text: string): string => layerOf(text, 'characters').text;

/** True where other text on the page may show the note better than it is shown now, or stands under it. */
export const isUnsettled = ({ note, located, within }: PageNote): boolean =>
  note.anchor !== null &&
  (within === 'page' || located.ambiguous || located.how === 'orphan' || located.how === 'fuzzy');

/** Tells text in which a passage that was not found may stand, in any script, from other text. Nothing is looked through where none is lost. */
export const lostPassages = (notes: readonly PageNote[]): ((text: string) => boolean) => {
  const lost = notes.filter(({ located }) => located.how === 'orphan').map(({ note }) => quoteOf(note) ?? '');
  const beginnings = lost.map((quote) => folded(quote).slice(0, TELLING)).filter((beginning) => beginning !== '');
  if (beginnings.length === 0) return () => false;
  return (text) => {
    if (text.length > LONGEST) return false;
    const arrived = folded(text);
    return beginnings.some((beginning) => arrived.includes(beginning));
  };
};
