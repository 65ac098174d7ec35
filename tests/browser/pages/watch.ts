import type { Page } from 'playwright-core';

/** What went wrong while a page was open. */
export interface Complaints {
  /** Errors on the console, thrown ones and breaches of the content security policy among them. */
  errors: string[];
  /** Addresses asked of any other host. */
  strangers: string[];
  /** Files of ours that did not answer. */
  missing: string[];
}

/** Listens from now on; call it before the page goes anywhere. */
export function watch(page: Page, origin: string): Complaints {
  const complaints: Complaints = { errors: [], strangers: [], missing: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.errors.push(message.text());
  });
  page.on('pageerror', (error) => complaints.errors.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) complaints.strangers.push(url.href);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.missing.push(response.url());
  });
  return complaints;
}
