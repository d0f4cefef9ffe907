/**
 * The rules that the Web Annotation Data Model (W3C Recommendation, 23 February 2017) sets with MUST for what we write, and its recommended values where
 * it has a list of them; the sections are named beside each. Not a schema of all the model allows: of what it allows, we use this.
 */

const uri = { type: 'string', format: 'uri' } as const;
const dateTime = { type: 'string', format: 'date-time' } as const;
const oneOrMore = (schema: object) => ({ anyOf: [schema, { type: 'array', minItems: 1, items: schema }] });

/** 3.3.5 */
const motivation = {
  enum: [
    ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
    ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
  ],
};

/** 3.3.7: where a resource was obtained from, one address or several. */
const via = oneOrMore(uri);

/** 3.1: the context is the model's, alone or among others. */
const context = {
  anyOf: [
    { const: 'http://www.w3.org/ns/anno.jsonld' },
    { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
  ],
};

/** 4.2.4 and 4.2.5 */
const selector = {
  type: 'object',
  required: ['type'],
  oneOf: [
    {
      required: ['exact'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
    },
    {
      required: ['start', 'end'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
    },
  ],
};

/** 4: a part of a resource, or a resource for a purpose: exactly one source, and something that makes it specific. */
const specificResource = {
  type: 'object',
  required: ['source'],
  anyOf: [{ required: ['selector'] }, { required: ['purpose'] }],
  not: { anyOf: [{ required: ['value'] }, { required: ['target'] }] },
  properties: { source: uri, selector: oneOrMore(selector), purpose: oneOrMore(motivation), via },
};

/** 3.2.1: a resource by its address; what has a value or a source is another kind. */
const externalResource = {
  type: 'object',
  required: ['id'],
  not: { anyOf: [{ required: ['value'] }, { required: ['source'] }, { required: ['target'] }] },
  properties: { id: uri, type: { enum: ['Dataset', 'Image', 'Video', 'Sound', 'Text'] }, via },
};

/** 3.2.4: exactly one value. */
const textualBody = {
  type: 'object',
  required: ['type', 'value'],
  not: { anyOf: [{ required: ['source'] }, { required: ['id'] }] },
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { type: 'string', pattern: '^(application|audio|example|image|multipart|text|video)/' },
    purpose: oneOrMore(motivation),
  },
};

const annotationProperties = {
  id: uri,
  type: { const: 'Annotation' },
  motivation: oneOrMore(motivation),
  created: dateTime,
  modified: dateTime,
  body: oneOrMore({ oneOf: [textualBody, specificResource] }),
  target: oneOrMore({ oneOf: [uri, specificResource, externalResource] }),
  via,
};

/** 3.1: one id, one target or more; 3.2.5: no `bodyValue` beside a body. */
const item = {
  type: 'object',
  required: ['id', 'type', 'target'],
  not: { required: ['bodyValue', 'body'] },
  properties: annotationProperties,
};

export const ANNOTATION = {
  ...item,
  required: ['@context', ...item.required],
  properties: { '@context': context, ...annotationProperties },
};

/** 5.1 and 5.2: a collection with its first page in it. */
export const COLLECTION = {
  type: 'object',
  required: ['@context', 'id', 'type', 'first', 'total'],
  properties: {
    '@context': context,
    id: uri,
    type: { const: 'AnnotationCollection' },
    label: oneOrMore({ type: 'string' }),
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: {
        id: uri,
        type: { const: 'AnnotationPage' },
        partOf: uri,
        startIndex: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: item },
      },
    },
  },
};
