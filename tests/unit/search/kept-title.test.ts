import { describe, expect, test } from 'vitest';
import { keptTitle } from '../../../src/search/build/kept-title.ts';
import { titleParts } from '../../../src/search/ui/kept-title.ts';

const kept = (text: string) => ({ text, kept: true });
const free = (text: string) => ({ text, kept: false });
const shown = (heading: string) => titleParts(keptTitle(`<h1>${heading}</h1>`) ?? '');

describe('the title of a result', () => {
  test('keeps what its page keeps', () => {
    expect(shown('Vườn quốc gia <span class="whole">Tràm Chim</span>')).toEqual([
      free('Vườn quốc gia '),
      kept('Tràm Chim'),
    ]);
  });

  test('keeps words of a script without spaces, and may end a line between them', () => {
    const heading = '<span class="nowrap">ឧទ្យានជាតិ</span><wbr><span class="nowrap">ត្រាមជីម</span>';
    expect(shown(heading)).toEqual([kept('ឧទ្យានជាតិ'), free('\u200B'), kept('ត្រាមជីម')]);
  });

  test('keeps a name within a clause with it', () => {
    const heading = '<span class="whole">Chợ <span class="whole">Cái Bè</span>,</span> <em>sớm</em>';
    expect(shown(heading)).toEqual([kept('Chợ Cái Bè,'), free(' sớm')]);
  });

  test('is text, whatever it says', () => {
    expect(shown('<span class="whole">&lt;b&gt; &amp; x</span>')).toEqual([kept('<b> & x')]);
  });

  test('is as it was where the page keeps nothing', () => {
    expect(keptTitle('<h1>Tràm <span lang="vi">Chim</span></h1>')).toBeUndefined();
    expect(titleParts('Tràm Chim')).toEqual([free('Tràm Chim')]);
  });
});
