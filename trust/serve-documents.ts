import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from '../e2e/serve.ts';

/** One document as a server of any make would send it. */
export interface Sent {
  type: string;
  text: string;
  headers?: Record<string, string>;
}

/** Serves documents by their paths on loopback, each with a content type and headers of its own. */
export async function serveDocuments(documents: Record<string, Sent>): Promise<Server> {
  const server = http.createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://host');
    const sent = documents[pathname.slice(1)];
    if (!sent) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': sent.type, 'cache-control': 'no-store', ...sent.headers };
    response.writeHead(200, headers).end(sent.text);
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((ok) => {
        server.closeAllConnections();
        server.close(() => ok());
      }),
  };
}
