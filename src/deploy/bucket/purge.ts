import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DeployRefusal } from '../refusal.ts';

/** Address of a file of the site; a page has its folder's. */
export const addressOf = (origin: string, file: string): string =>
  `${new URL(origin).origin}/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Runs the operator's own command, which tells the CDN: one changed address a line on its input.
 * Throws `DeployRefusal` when it fails; the next upload runs it again with the same addresses.
 */
export async function purge(command: string, addresses: readonly string[]): Promise<void> {
  const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
  // A command may end without reading all of it.
  child.stdin.on('error', () => undefined);
  child.stdin.end(addresses.map((address) => `${address}\n`).join(''));
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (code === 0) return;
  throw new DeployRefusal({
    vi: `Trang đã gửi xong, nhưng lệnh báo CDN (${command}) hỏng: ${code ?? signal}. Chạy lại để báo lại.`,
    en: `The site is sent, but the command that tells the CDN (${command}) failed: ${code ?? signal}. Run again to tell it.`,
  });
}
