import type { BrowserContextOptions } from 'playwright-core';

/** The three widths that pages are looked at in. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
} as const satisfies BrowserContextOptions;
export const TABLET = { viewport: { width: 768, height: 1024 } } as const satisfies BrowserContextOptions;
export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const satisfies BrowserContextOptions;
