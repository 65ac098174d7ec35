import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A newsroom's server for a test: path → what it answers. */
export type Routes = Record<string, (response: http.ServerResponse, request: http.IncomingMessage) => void>;

/** Serves `routes` on loopback; they may be changed while it runs. What is not there answers 404. */
export async function serveRoutes(routes: Routes): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = http.createServer((request, response) => {
    const route = routes[new URL(request.url ?? '/', 'http://x').pathname];
    if (route) route(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A route that answers with a text or bytes. */
export const answer =
  (body: string | Uint8Array, type = 'application/rss+xml; charset=utf-8', status = 200) =>
  (response: http.ServerResponse) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };
