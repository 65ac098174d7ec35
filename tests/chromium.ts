import { type Browser, chromium } from 'playwright-core';
import { ensureProgram } from './programs.ts';

/** Flags without which Chromium looks for a sandbox, a GPU or the open network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium: CHROME_PATH, then the PATH, then installed from Debian when root. Throws with what to do otherwise. */
export function ensureChromium(): string {
  return ensureProgram({
    title: 'Chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    variable: 'CHROME_PATH',
    debian: 'chromium',
  });
}

/** A headless Chromium with nothing kept from before. Where no locale is set, it could not open "Ảnh Bến Ghe.JPG". */
export function launchChromium(): Promise<Browser> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return chromium.launch({ executablePath: ensureChromium(), args: FLAGS, env });
}
