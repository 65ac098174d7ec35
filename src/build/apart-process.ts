import type { Heavy, Word } from './apart.ts';
import { unpackFonts } from './card-fonts.ts';
import { cutAll } from './cut-typefaces.ts';
import { makeBatch } from './pictures.ts';

const tell = (word: Word): void => void process.send?.(word);

async function work(heavy: Heavy): Promise<void> {
  if (heavy.kind === 'pictures') await makeBatch(heavy.batch, () => tell({ kind: 'step' }));
  else if (heavy.kind === 'typefaces') await cutAll(heavy.cuttings, heavy.folder);
  else await unpackFonts(heavy.folder);
}

// Whoever asked is gone: nobody wants it any more.
process.on('disconnect', () => process.exit());
process.once('message', async (heavy: Heavy) => {
  try {
    await work(heavy);
    tell({ kind: 'done' });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    tell({ kind: 'failed', message, ...(code ? { code } : {}) });
  }
});
