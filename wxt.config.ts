import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { fewFiles } from './utils/few-files.ts';
import { matchPatterns } from './utils/outlets/match-patterns.ts';
import { packDictionary } from './utils/script/pack-dictionary.ts';

const pageDocument = fileURLToPath(new URL('entrypoints/reader.content/page-document.ts', import.meta.url));

/** A plugin for the bundler: where a library says `document` on a page, it gets the one that no element of that page hides anything of. */
const givePageDocument = () => ({
  name: 'give-page-document',
  transform: (code: string, id: string) =>
    /[\\/]node_modules[\\/]/.test(id) && /\bdocument\b/.test(code)
      ? { code: `import { pageDocument as document } from ${JSON.stringify(pageDocument)};${code}`, map: null }
      : null,
});

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: ({ browser }) => ({
    // Where the browser has no `browser` of its own, an element of that name would be taken for it: a page could keep the reader out.
    define: browser === 'firefox' ? {} : { 'globalThis.browser': 'undefined' },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('utils/content-script-life.ts', import.meta.url)),
      },
    },
    plugins: [packDictionary(), fewFiles()],
  }),
  hooks: {
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script' && entrypoint.name === 'reader')
          entrypoint.options.matches = matchPatterns();
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => name === 'reader')) {
        config.plugins = [...(config.plugins ?? []), givePageDocument()];
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlight__' },
      note: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandNote__' },
    },
    optional_host_permissions: ['*://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'whence@whence.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
  }),
});
