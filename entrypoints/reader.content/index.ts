import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../utils/paint/highlights.css';
import { beginLife } from './lifetime.ts';
import { pageDocument } from './page-document.ts';
import { startReader } from './reader.ts';

export default defineContentScript({
  // Where it runs by itself is put in by the build (`wxt.config.ts`): the registry of outlets has no business in a page.
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // Not with WXT's own context: that ends at an event which any page can send.
  main: () => {
    // A drawing or a feed has no place for what the reader shows.
    if (!(pageDocument.documentElement instanceof HTMLElement)) return;
    const signal = beginLife();
    if (signal) return startReader(signal);
  },
});
