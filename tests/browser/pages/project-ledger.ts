import type { Page } from 'playwright-core';

/** One project as the table of projects shows it. */
export interface ProjectRow {
  name: string;
  area: string;
  capital: string;
}

/** The table in which an investor compares projects. */
export class ProjectLedger {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async rows(): Promise<ProjectRow[]> {
    const table = this.page.getByRole('table');
    const heads = await table.locator('thead th').allInnerTexts();
    const rows = await table.locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = await row.locator('th, td').allInnerTexts();
        const under = (head: string) => cells[heads.findIndex((name) => name.toLowerCase() === head)] ?? '';
        return { name: under('project'), area: under('area'), capital: under('total capital') };
      }),
    );
  }

  async open(name: string): Promise<void> {
    await this.page.getByRole('table').getByRole('link', { name }).click();
    await this.page.locator('main h1').filter({ hasText: name }).waitFor();
  }
}
