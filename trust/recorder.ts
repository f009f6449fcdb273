import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorder {
  /** `127.0.0.1:port`, for a browser's proxy settings. */
  address: string;
  /** What passed since the last call: `METHOD address body`, in order. */
  take(): string[];
  close(): Promise<void>;
}

/**
 * A proxy that writes down everything a browser wants from any machine. What lies on loopback is fetched; whatever else
 * is wanted is written down and refused.
 */
export async function record(): Promise<Recorder> {
  let seen: string[] = [];
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    seen.push([request.method, request.url, body.toString()].join(' ').trim());
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    if (!url || !/^(127\.0\.0\.1|localhost)$/.test(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = request;
    const onward = http.request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    onward.end(body);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
    close: () =>
      new Promise((ok) => {
        server.closeAllConnections();
        server.close(() => ok());
      }),
  };
}
