import type { Heavy, Word } from './apart.ts';
import { cutAll } from './cut-typefaces.ts';
import { makeBatch } from './pictures.ts';

const tell = (word: Word): void => void process.send?.(word);

// Whoever asked is gone: nobody wants it any more.
process.on('disconnect', () => process.exit());
process.once('message', async (heavy: Heavy) => {
  try {
    if (heavy.kind === 'pictures') await makeBatch(heavy.batch, () => tell({ kind: 'step' }));
    else await cutAll(heavy.cuttings, heavy.folder);
    tell({ kind: 'done' });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    tell({ kind: 'failed', message, ...(code ? { code } : {}) });
  }
});
