import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../../utils/outlets/match-patterns.ts';
import '../../utils/paint/highlights.css';
import { startReader } from './reader.ts';

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main: (ctx) => startReader(ctx),
});
