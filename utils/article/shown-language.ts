import { originalAttribute } from './shown-attributes.ts';

/**
 * Changing the language of a root lays out the whole page anew at once, some 50 ms for 100,000 characters. Here every parent of a text that
 * is rewritten says the language itself for the while, so that it is laid out with its text; `end` takes that back, and where the root says
 * the same by then nothing is laid out again.
 */
export interface PassingLanguage {
  /** Says `language` on the element until `end`, where the element says none of its own. */
  say(element: Element, language: string): void;
  end(): void;
}

export const passingLanguage = (): PassingLanguage => {
  const said = new Map<Element, string>();
  return {
    say(element, language) {
      if (said.has(element) || element.hasAttribute('lang')) return;
      element.setAttribute('lang', language);
      said.set(element, language);
    },
    end() {
      for (const [element, language] of said) {
        if (element.getAttribute('lang') === language) element.removeAttribute('lang');
      }
      said.clear();
    },
  };
};

/** What the page published as the language around `element`; empty where it said nothing. */
export const publishedLanguage = (element: Element): string => {
  const said = element.closest('[lang]');
  return said === null ? '' : (originalAttribute(said, 'lang') ?? '');
};
