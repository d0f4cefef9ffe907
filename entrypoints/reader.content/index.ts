import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../utils/outlets/match-patterns.ts';
import '../../utils/paint/highlights.css';
import { startReader } from './reader.ts';

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main: (ctx) => {
    // A drawing or a feed has no place for what the reader shows.
    if (document.documentElement instanceof HTMLElement) return startReader(ctx);
  },
});
