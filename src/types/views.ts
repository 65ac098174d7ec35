import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { TypeName } from './index.ts';

const pages = import.meta.glob<{ default: AstroComponentFactory }>('./*/Page.astro', { eager: true });

/** The page of a type: `Page.astro` in its folder. */
export function pageOf(type: TypeName): AstroComponentFactory {
  const view = pages[`./${type}/Page.astro`];
  if (!view) throw new Error(`src/types/${type}/Page.astro is missing`);
  return view.default;
}
