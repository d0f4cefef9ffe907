import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** Where the packages that the notes need keep their modules; a browser asks an import map for that. */
const IMPORTS = {
  idb: '/node_modules/idb/build/index.js',
  valibot: '/node_modules/valibot/dist/index.mjs',
  'approx-string-match': '/node_modules/approx-string-match/build/src/index.js',
  'opencc-js/': '/node_modules/opencc-js/dist/esm-lib/',
};

const PAGE = `<!doctype html><meta charset="utf-8"><title>Bench</title>
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

const existing = (path: string): string | undefined =>
  [path, `${path}.js`].find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());

/** Serves the project's own modules to a browser, types stripped, without a build. */
export async function serveModules(): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      return;
    }
    const file = existing(join(ROOT, normalize(pathname)));
    if (!file?.startsWith(ROOT)) {
      response.writeHead(404).end();
      return;
    }
    const source = readFileSync(file, 'utf8');
    const type = file.endsWith('.json') ? 'application/json' : 'text/javascript';
    response.writeHead(200, { 'content-type': type }).end(file.endsWith('.ts') ? stripTypeScriptTypes(source) : source);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
