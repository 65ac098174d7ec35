import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The search over every page, and the same panel on the search page. */
export class Search {
  private readonly panel: Locator;
  private readonly page: Page;

  private constructor(page: Page, panel: Locator) {
    this.page = page;
    this.panel = panel;
  }

  static async openedWithButton(page: Page): Promise<Search> {
    await page.locator('.search-open').click();
    return Search.inDialog(page);
  }

  /** Walks to the button with the keyboard and presses it. */
  static async openedWithKeyboard(page: Page): Promise<Search> {
    await page.locator('.search-open').focus();
    await page.keyboard.press('Enter');
    return Search.inDialog(page);
  }

  static onItsPage(page: Page): Search {
    return new Search(page, page.locator('main .search-panel[data-mounted]'));
  }

  private static async inDialog(page: Page): Promise<Search> {
    const frame: FrameLocator = page.frameLocator('.search-dialog:popover-open iframe');
    const panel = frame.locator('.search-panel[data-mounted]');
    await panel.waitFor();
    return new Search(page, panel);
  }

  /** Whether a reader can type at once. */
  hasFocus(): Promise<boolean> {
    return this.panel
      .locator('input')
      .evaluate((input) => input === input.ownerDocument.activeElement && input.ownerDocument.hasFocus());
  }

  /** Enters a query and gives the addresses found, best first; fails when nothing is. */
  async find(query: string): Promise<string[]> {
    await this.panel.locator('input').fill(query);
    const links = this.panel.locator('.search-results a');
    await links.first().waitFor();
    return links.evaluateAll((found) =>
      found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  }

  /** Presses the button that the filters wait behind. */
  async unfoldFilters(): Promise<void> {
    await this.panel.locator('.search-narrow').click();
  }

  /** Names of the filters that can be seen. */
  filters(): Promise<string[]> {
    return this.panel
      .locator('.search-filters select:visible')
      .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).name));
  }

  /** What screen readers are told: by the page, frames in it aside, and by the panel. */
  async announced(): Promise<{ page: string[]; panel: string[] }> {
    const said = async (root: Page | Locator): Promise<string[]> =>
      (await root.locator('[role="status"]').allTextContents()).filter(Boolean);
    return { page: await said(this.page), panel: await said(this.panel) };
  }

  async openFirst(): Promise<void> {
    const link = this.panel.locator('.search-results a').first();
    const address = await link.getAttribute('href');
    await link.click();
    await this.page.waitForURL((url) => url.pathname === address);
  }
}
