import { describe, expect, it } from 'vitest';
import { SITES } from '../built-sites.ts';
import { openSite } from './open-site.ts';
import { ProjectLedger } from './pages/project-ledger.ts';
import { ProjectPage } from './pages/project-page.ts';
import { SitePage } from './pages/site-page.ts';
import { visibleText } from './pages/text.ts';
import { DESKTOP } from './screens.ts';

const site = openSite(SITES.dongThap.out);
const PROJECT = 'Cao Lãnh mango processing plant';
const PROJECT_PATH = '/en/investment/nha-may-che-bien-xoai/';

describe('an investor at a desk', () => {
  it('gets from the front page to the section of projects', async () => {
    const home = new SitePage(await site.visit('/en/', DESKTOP));
    await home.goToSection('Invest');
    expect(home.path).toBe('/en/investment/');
  });

  it('compares the capital of all projects, each with its unit', async () => {
    const rows = await new ProjectLedger(await site.visit('/en/investment/', DESKTOP)).rows();
    expect(rows.length).toBeGreaterThan(1);
    for (const { name, capital } of rows)
      expect(capital, name).toMatch(/^[\d,.]+\s+(billion|million) (VND|USD)$/);
  });

  it('compares the area of all projects in hectares', async () => {
    const rows = await new ProjectLedger(await site.visit('/en/investment/', DESKTOP)).rows();
    expect(rows.length).toBeGreaterThan(1);
    for (const { name, area } of rows) expect(area, name).toMatch(/^[\d,.]+ ha$/);
  });

  it('opens a project from the table', async () => {
    const page = await site.visit('/en/investment/', DESKTOP);
    await new ProjectLedger(page).open(PROJECT);
    expect(new SitePage(page).path).toBe(PROJECT_PATH);
  });

  it('sees the capital of a project', async () => {
    const project = new ProjectPage(await site.visit(PROJECT_PATH, DESKTOP));
    expect(await project.figure('Total capital')).toBe('420 billion VND');
  });

  it('sees the term of a project', async () => {
    const project = new ProjectPage(await site.visit(PROJECT_PATH, DESKTOP));
    expect(await project.figure('Term')).toBe('50 years');
  });

  it('sees which stage a project is in', async () => {
    const project = new ProjectPage(await site.visit(PROJECT_PATH, DESKTOP));
    expect(await visibleText(project.currentStage())).toBe('Open for proposals');
  });

  it('can write to the officer who answers', async () => {
    const project = new ProjectPage(await site.visit(PROJECT_PATH, DESKTOP));
    expect(await project.officerMail().getAttribute('href')).toBe('mailto:dautu@dongthap.example.vn');
  });
});
