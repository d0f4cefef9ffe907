import type { Note, StatementRecord } from '../types.ts';
import { uuid7 } from '../uuid7.ts';

/** The name under which our own record rides along, so that nothing is lost when we read the file again; other programs pass over it. */
export const OWN_RECORD = 'whenceNote';

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@version': 1.1, [OWN_RECORD]: { '@id': 'urn:whence:note', '@type': '@json' } },
] as const;

/** A hop as an address of its own, as `via` wants it: `urn:whence:hop:person:林慧敏`, percent-encoded. */
const hopUrn = ({ kind, name, mention }: StatementRecord['chain'][number]): string =>
  `urn:whence:hop:${kind}:${encodeURIComponent((name || mention || '').toWellFormed())}`;

/** An address that every reader of URIs takes, or null where it cannot be made one. */
const uri = (address: string): string | null => URL.parse(address)?.href ?? null;

const purposed = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });

/** A note as one W3C Web Annotation: the quote and its place as selectors, the chain it came through, outermost first, under `via`. */
export function webAnnotation(note: Note): Readonly<Record<string, unknown>> {
  const { id, anchor, text, tags, verdict, evidence, statement, page, created, changed } = note;
  const { exact, prefix, suffix } = anchor.quote;
  const body = [
    ...(text === '' ? [] : [{ ...purposed('commenting', text), format: 'text/markdown' }]),
    ...tags.map((tag) => purposed('tagging', tag)),
    ...(verdict === 'unchecked' ? [] : [purposed('assessing', verdict)]),
    ...evidence.flatMap((address) => {
      const source = uri(address);
      return source === null ? [] : [{ source, purpose: 'linking' }];
    }),
  ];
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: body.length > 0 ? 'commenting' : 'highlighting',
    created: new Date(created).toISOString(),
    modified: new Date(changed).toISOString(),
    ...(body.length > 0 ? { body } : {}),
    target: {
      source: uri(page.url) ?? page.url,
      ...(statement ? { via: statement.chain.map(hopUrn) } : {}),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: anchor.position.start, end: anchor.position.end },
      ],
    },
    [OWN_RECORD]: note,
  };
}

/** Notes as a W3C AnnotationCollection with one page of items. */
export function notesJsonLd(notes: readonly Note[]): string {
  const collection = `urn:uuid:${uuid7()}`;
  const items = notes.map((note) => {
    const { '@context': _, ...annotation } = webAnnotation(note);
    return annotation;
  });
  const first = { id: `${collection}#1`, type: 'AnnotationPage', partOf: collection, startIndex: 0, items };
  const whole = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: 'Whence',
    total: items.length,
    first,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
