import type { Locator } from 'playwright-core';
import { SitePage } from './site-page.ts';
import { visibleText } from './text.ts';

/** The page of a project that calls for investment. */
export class ProjectPage extends SitePage {
  /** The large figure under a label, with its unit: `420 billion VND`. */
  async figure(label: string): Promise<string> {
    const block = this.page
      .locator('.sum dl > div')
      .filter({ has: this.page.locator('dt', { hasText: label }) });
    return visibleText(block.locator('dd'));
  }

  currentStage(): Locator {
    return this.page.locator('.stages [aria-current="step"] b');
  }

  officerMail(): Locator {
    return this.page.locator('.answers a[href^="mailto:"]');
  }
}
