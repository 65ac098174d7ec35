import type { ChildProcess } from 'node:child_process';
import net, { type AddressInfo } from 'node:net';

/** A loopback port that nothing listened on a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until a server program answers on a loopback port; throws with what it said when it ends before. */
export async function listening(server: ChildProcess, port: number): Promise<void> {
  let said = '';
  let ended = false;
  server.stderr?.on('data', (data) => {
    said += data;
  });
  server.once('exit', () => {
    ended = true;
  });
  while (!(await answers(port))) {
    if (ended) throw new Error(`${server.spawnfile}: ${said}`);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => setTimeout(() => resolve(false), 50));
    socket.once('connect', () => socket.destroy());
  });
}
