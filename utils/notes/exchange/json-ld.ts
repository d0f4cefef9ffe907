import type { Anchor } from '../../anchor/types.ts';
import type { Note, SourceRecord, StatementRecord } from '../types.ts';
import { uuid7 } from '../uuid7.ts';
import { absoluteUri } from './absolute-uri.ts';

/** The name under which our own record rides along, so that nothing is lost when we read the file again; other programs pass over it. */
export const OWN_RECORD = 'whenceNote';

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { '@version': 1.1, [OWN_RECORD]: { '@id': 'urn:whence:note', '@type': '@json' } },
] as const;

const named = (what: 'hop' | 'source', { kind, name }: SourceRecord): string =>
  `urn:whence:${what}:${kind}:${encodeURIComponent(name.toWellFormed())}`;

/** A hop as an address of its own, as `via` wants it: `urn:whence:hop:person:林慧敏`, percent-encoded. */
const hopUrn = ({ kind, name, mention }: StatementRecord['chain'][number]): string =>
  named('hop', { kind, name: name || mention || '' });

const purposed = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });

const selectorsOf = ({ quote: { exact, prefix, suffix }, position: { start, end } }: Anchor) => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];

/** What the note is on: a passage as a SpecificResource, with the chain it came through, outermost first, under `via`; a page or a source as a resource of its own. */
const targetOf = ({ page, anchor, source, statement }: Note): unknown => {
  if (source) return { id: named('source', source) };
  const address = absoluteUri(page.url) ?? 'urn:whence:page';
  if (!anchor) return { id: address, type: 'Text' };
  return {
    source: address,
    ...(statement ? { via: statement.chain.map(hopUrn) } : {}),
    selector: selectorsOf(anchor),
  };
};

/** A note as one W3C Web Annotation. */
export function webAnnotation(note: Note): Readonly<Record<string, unknown>> {
  const { id, text, tags, verdict, evidence, created, changed } = note;
  const body = [
    ...(text === '' ? [] : [{ ...purposed('commenting', text), format: 'text/markdown' }]),
    ...tags.map((tag) => purposed('tagging', tag)),
    ...(verdict === 'unchecked' ? [] : [purposed('assessing', verdict)]),
    ...evidence.flatMap((address) => {
      const source = absoluteUri(address);
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
    target: targetOf(note),
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
