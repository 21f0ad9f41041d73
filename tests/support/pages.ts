import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';

const PAGES = resolve(import.meta.dirname, '../pages');

/** Headers of pages that stand for sites with a policy; by path. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/strict-csp.html': {
    'content-security-policy':
      "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

/** A request that reached the server. */
interface SeenRequest {
  readonly method: string;
  /** With the port where the browser gave one. */
  readonly host: string;
  readonly path: string;
}

/**
 * The test pages on loopback. A browser that takes `proxy` as its HTTP proxy sees them under every host name
 * that ends in `.example`, without any DNS; since it then sends every request here, `outside` is what it
 * wanted from anywhere else. Such requests are refused.
 */
export interface TestPages {
  /** `http://127.0.0.1:PORT`, for a browser without the proxy; `NAME.localhost:PORT` will do as well. */
  readonly origin: string;
  /** `127.0.0.1:PORT` */
  readonly proxy: string;
  /** Requests for the test pages, in order. */
  readonly requests: SeenRequest[];
  /** Requests for anything else, in order. */
  readonly outside: SeenRequest[];
  close(): Promise<void>;
}

/** Serves `folder` on a free loopback port. */
export async function servePages(folder = PAGES): Promise<TestPages> {
  let proxy = '';
  const requests: SeenRequest[] = [];
  const outside: SeenRequest[] = [];
  const files = sirv(folder, {
    dev: true, // reads each file anew, so that a test or a user may change it
    setHeaders: (response, path) => {
      // Not `no-store`, with which Firefox keeps no page in its back-forward cache.
      response.setHeader('cache-control', 'no-cache');
      for (const [name, value] of Object.entries(HEADERS[path] ?? {})) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const seen = seenRequest(request);
    if (!isOurs(seen.host, proxy)) {
      outside.push(seen);
      response.writeHead(502).end();
      return;
    }
    requests.push(seen);
    request.url = seen.path;
    files(request, response, () => {
      response.writeHead(404).end('No such test page.');
    });
  });
  server.on('connect', (request, socket) => {
    outside.push({ method: 'CONNECT', host: request.url ?? '', path: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    socket.on('error', () => socket.destroy()); // the browser may hang up first; there is nothing to answer then
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  proxy = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${proxy}`,
    proxy,
    requests,
    outside,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A proxy request names the whole address, a direct one only the path. */
function seenRequest({ method = '', url = '/', headers }: IncomingMessage): SeenRequest {
  const { host, pathname, search } = new URL(url, `http://${headers.host ?? '127.0.0.1'}`);
  return { method, host, path: pathname + search };
}

/** Browsers take every name below `localhost` for loopback: so a page has a name without the proxy too. */
function isOurs(host: string, proxy: string): boolean {
  const [, port] = proxy.split(':');
  return host.endsWith('.example') || host === proxy || host.endsWith(`.localhost:${port}`);
}
