import type { Locator, Page } from 'playwright-core';

/** The typefaces that the browser really drew an element's text with, each with the number of its glyphs. */
export async function facesDrawn(page: Page, selector: string): Promise<Record<string, number>> {
  await page.evaluate(() => document.fonts.ready);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  return Object.fromEntries(fonts.map(({ familyName, glyphCount }) => [familyName, glyphCount]));
}

/** `normal`, or the distance that is put between letters. */
export function letterSpacing(element: Locator): Promise<string> {
  return element.evaluate((shown) => getComputedStyle(shown).letterSpacing);
}
