import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

interface Route {
  /** A promise holds the answer back until it is kept. */
  readonly body: string | Uint8Array | Promise<string>;
  /** As in the `Content-Type` header; texts are sent as UTF-8. */
  readonly type: string;
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServeOptions {
  /** Folder whose files are served. */
  root?: string;
  /** Pages without a file, by path; they come before the files. */
  routes?: Readonly<Record<string, Route>>;
  /** Further headers of the answer, such as a policy, by path. */
  headers?: (path: string) => Readonly<Record<string, string>>;
  /**
   * Hears of every request that comes in, by its path and by the address as it was asked for. As a browser's proxy this is
   * the whole address, and of what is encrypted, which gets no answer, the host alone.
   */
  onRequest?: (path: string, address: string) => void;
}

export interface Server {
  /** Such as `http://127.0.0.1:12345`. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

const nothing: Route = { type: 'text/plain', body: 'Not found\n', status: 404 };

function withCharset(type: string): string {
  const isText = /^text\/|[/+](?:xml|json|javascript)$/.test(type) && !type.includes('charset');
  return isText ? `${type}; charset=utf-8` : type;
}

/** The path that a request asks for, decoded; undefined when it has no meaning. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file at a path, of a folder its `index.html`; undefined when there is none, or it lies outside the root. */
async function readBelow(root: string, path: string): Promise<Route | undefined> {
  try {
    const base = await realpath(root);
    let file = await realpath(join(base, path));
    if ((await stat(file)).isDirectory()) file = await realpath(join(file, 'index.html'));
    if (!file.startsWith(base + sep)) return undefined;
    return { type: types[extname(file).toLowerCase()] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    return undefined;
  }
}

/** Serves a folder, or pages made in a test, on a free port of 127.0.0.1. */
export async function serve({ root, routes = {}, headers, onRequest }: ServeOptions): Promise<Server> {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (path !== undefined) onRequest?.(path, request.url ?? '');
    const route = path !== undefined && Object.hasOwn(routes, path) ? routes[path] : undefined;
    const found = route ?? (path !== undefined && root !== undefined ? await readBelow(root, path) : undefined);
    const { type, body, status, headers: own } = found ?? nothing;
    response.writeHead(status ?? 200, {
      'Content-Type': withCharset(type),
      // A test that changes a page must see the change.
      'Cache-Control': 'no-store',
      ...(path === undefined ? {} : headers?.(path)),
      ...own,
    });
    response.end(request.method === 'HEAD' ? undefined : await body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.on('connect', (request, socket) => {
    onRequest?.('', request.url ?? '');
    socket.destroy();
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server has no port'));
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // The browser keeps connections open, which closing would wait for.
        server.closeAllConnections();
      }),
  };
}
