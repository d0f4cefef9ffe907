import type { Key, Translate } from '../utils/i18n/index.ts';
import type { MessageFailure } from '../utils/messages.ts';

const KNOWN: Readonly<Record<string, Key>> = {
  quota: 'error.quota',
  closed: 'error.closed',
  blocked: 'error.blocked',
  outdated: 'error.outdated',
  invalid: 'error.invalid',
  'not-found': 'error.not-found',
  'no-reader': 'error.no-reader',
  dictionary: 'error.dictionary',
  part: 'error.part',
};

/** A failure in words that say what happened and what to do. */
export const errorWords = (words: Translate, { code, message }: MessageFailure): string =>
  words(KNOWN[code] ?? 'error.unknown', { why: message });

const saying =
  (key: Key) =>
  (words: Translate, failure: MessageFailure): string =>
    failure.code === 'unknown' ? words(key, { why: failure.message }) : errorWords(words, failure);

/** The same for a page that was to be converted: it stays as it was. */
export const conversionErrorWords = saying('script.failed');
/** The same for the list beside the page: it stays in the original. */
export const listErrorWords = saying('list.failed');
/** The same for text that a page wrote later: what was converted stays so. */
export const laterErrorWords = saying('script.failedLater');
/** The same for a text that was pasted. */
export const textErrorWords = saying('convert.failed');
