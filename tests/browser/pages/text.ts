import type { Locator } from 'playwright-core';

/** What a reader sees of the first such element, as one line; waits until it is there to be seen. */
export async function visibleText(element: Locator): Promise<string> {
  await element.first().waitFor();
  const [text = ''] = await element.allInnerTexts();
  return text.replace(/\s+/g, ' ').trim();
}
