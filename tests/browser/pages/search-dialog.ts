import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

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
    return new Search(page, page.locator('main .search-panel'));
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

  /** What screen readers are told: by the page itself, and inside a frame of it. */
  async announced(): Promise<{ page: string[]; frame: string[] }> {
    const said = async (frame: Frame): Promise<string[]> =>
      (await frame.locator('[role="status"]').allTextContents()).filter(Boolean);
    const [page = [], ...frames] = await Promise.all(this.page.frames().map(said));
    return { page, frame: frames.flat() };
  }

  async openFirst(): Promise<void> {
    const link = this.panel.locator('.search-results a').first();
    const address = await link.getAttribute('href');
    await link.click();
    await this.page.waitForURL((url) => url.pathname === address);
  }
}
