import type { Heavy } from './apart.ts';
import { unpackFonts } from './card-fonts.ts';
import { cutAll } from './cut-typefaces.ts';
import { answer } from './frugal-process.ts';
import { makeBatch } from './pictures.ts';

answer<Heavy>(async (heavy, onStep) => {
  if (heavy.kind === 'pictures') await makeBatch(heavy.batch, onStep);
  else if (heavy.kind === 'typefaces') await cutAll(heavy.cuttings, heavy.folder);
  else await unpackFonts(heavy.folder);
});
