import type { Page } from './page.ts';

/** What `make` gives for a page, made when it is first asked for and kept as long as the page is. */
export const oncePerPage = <Made>(make: (page: Page) => Made): ((page: Page) => Made) => {
  const pages = new WeakMap<Page, { readonly made: Made }>();
  return (page) => {
    let known = pages.get(page);
    if (!known) {
      known = { made: make(page) };
      pages.set(page, known);
    }
    return known.made;
  };
};
