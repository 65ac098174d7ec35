import { describe, expect, it } from 'vitest';
import { fontFacesCss, isWrittenIn, lettersIn, unicodeRange } from '../../../src/styles/typefaces.ts';

describe('typefaces', () => {
  it('joins neighbouring code points into one range', () => {
    expect(unicodeRange(['c', 'a', 'b', 'đ'])).toBe('U+61-63, U+111');
  });

  it('gives each script its own letters only', () => {
    const letters = ['a', 'ế', 'ក', '→'];
    expect(lettersIn('latin', letters)).toEqual(['a', '→']);
    expect(lettersIn('vietnamese', letters)).toEqual(['ế']);
    expect(lettersIn('khmer', letters)).toEqual(['ក']);
  });

  it('fetches at once only what a language is written in', () => {
    expect(isWrittenIn('vi', 'khmer')).toBe(false);
    expect(isWrittenIn('km', 'khmer')).toBe(true);
    expect(isWrittenIn('fr', 'latin')).toBe(true);
  });

  it('never moves a page when a font comes late', () => {
    const face = { family: 'A', weight: 400, src: '/fonts/a.woff2', unicodeRange: 'U+61', preload: true };
    expect(fontFacesCss([face])).toContain('font-display:optional');
  });
});
