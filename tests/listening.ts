import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
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

/** Runs a server program until `stop`, which removes its folder too; throws with what it said when it does not start. */
export async function runServer(
  program: string,
  args: readonly string[],
  { home, port, env = {} }: { home: string; port: number; env?: Record<string, string> },
): Promise<{ url: string; stop: () => void }> {
  const server = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'pipe' });
  const stop = () => {
    server.kill();
    fs.rmSync(home, { recursive: true, force: true });
  };
  await listening(server, port).catch((error) => {
    stop();
    throw error;
  });
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function listening(server: ChildProcess, port: number): Promise<void> {
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
