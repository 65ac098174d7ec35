import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureProgram } from './programs.ts';

/** Path of a Firefox: FIREFOX_PATH, then the PATH, then installed from Debian when root. Throws with what to do otherwise. */
export function ensureFirefox(): string {
  return ensureProgram({
    title: 'Firefox',
    names: ['firefox-esr', 'firefox'],
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
  });
}

/** A headless stock Firefox with a profile of its own, driven over WebDriver BiDi, which Playwright does not do. */
export function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: ensureFirefox(), headless: true });
}
