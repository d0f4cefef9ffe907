import { lazy } from 'preact/compat';
import { loadPart } from '../utils/load-part.ts';
import { PartBoundary } from './PartBoundary.tsx';

const Markdown = lazy(async () => ({ default: (await loadPart(() => import('./Markdown.tsx'))).Markdown }));

/** Letters, digits, spaces and Chinese punctuation: nothing that Markdown gives a meaning. */
const PLAIN = /^[\p{L}\p{N} ，。、；：？！“”‘’「」『』（）《》…—?,]*$/u;

const Plain = ({ source, pending }: { readonly source: string; readonly pending: boolean }) => (
  <div class="markdown" aria-busy={pending}>
    <p>{source.trim()}</p>
  </div>
);

/** What a reader wrote. Plain words are drawn at once; what reads Markdown is larger than everything else a list of notes needs, and is loaded for those that use it. */
export const NoteText = ({ source }: { readonly source: string }) =>
  PLAIN.test(source) ? (
    <Plain source={source} pending={false} />
  ) : (
    <PartBoundary fallback={<Plain source={source} pending />}>
      <Markdown source={source} />
    </PartBoundary>
  );
