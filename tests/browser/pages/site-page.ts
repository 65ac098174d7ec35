import type { Locator, Page } from 'playwright-core';

/** What every page of the site has. */
export class SitePage {
  readonly heading: Locator;
  protected readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.locator('main h1');
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Language that the document says it is in. */
  async language(): Promise<string | null> {
    return this.page.locator('html').getAttribute('lang');
  }

  async switchTo(lang: string): Promise<void> {
    await this.page.locator(`.languages a[hreflang="${lang}"]`).click();
    await this.page.waitForURL(`**/${lang}/**`);
  }

  /** Follows a section's name in the masthead. */
  async goToSection(name: string): Promise<void> {
    await this.page.locator('.masthead').getByRole('link', { name, exact: true }).click();
    await this.heading.filter({ hasText: name }).waitFor();
  }
}
