import type { Heavy } from './apart.ts';
import { answer } from './frugal-process.ts';

// Each loads only what it needs.
answer<Heavy>(async (heavy, onStep) => {
  if (heavy.kind === 'pictures') {
    const { makeBatch } = await import('./pictures.ts');
    await makeBatch(heavy.batch, onStep);
  } else if (heavy.kind === 'typefaces') {
    const { cutAll } = await import('./cut-typefaces.ts');
    await cutAll(heavy.cuttings, heavy.folder);
  } else if (heavy.kind === 'card fonts') {
    const { unpackFonts } = await import('./card-fonts.ts');
    await unpackFonts(heavy.folder);
  } else {
    const { bundleDriver } = await import('./bundle-driver.ts');
    await bundleDriver(heavy.root, heavy.file, heavy.version);
  }
});
