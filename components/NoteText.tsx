import { lazy, Suspense } from 'preact/compat';

const Markdown = lazy(async () => ({ default: (await import('./Markdown.tsx')).Markdown }));

/** Letters, digits, spaces and Chinese punctuation: nothing that Markdown gives a meaning. */
const PLAIN = /^[\p{L}\p{N} ，。、；：？！“”‘’「」『』（）《》…—?,]*$/u;

/** What a reader wrote. Plain words are drawn at once; what reads Markdown is larger than everything else a list of notes needs, and is loaded for those that use it. */
export const NoteText = ({ source }: { readonly source: string }) => {
  const plain = (
    <div class="markdown plain">
      <p>{source.trim()}</p>
    </div>
  );
  if (PLAIN.test(source)) return plain;
  return (
    <Suspense fallback={plain}>
      <Markdown source={source} />
    </Suspense>
  );
};
