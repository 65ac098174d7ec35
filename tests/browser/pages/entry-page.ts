import type { Locator, Page } from 'playwright-core';
import { SitePage } from './site-page.ts';

/** The page of an entry, in its own language or falling back to the source. */
export class EntryPage extends SitePage {
  readonly notice: Locator;
  readonly body: Locator;

  constructor(page: Page) {
    super(page);
    this.notice = page.locator('main [role="note"].notice');
    this.body = page.locator('main .story .prose').first();
  }
}
