import { describe, expect, test } from 'vitest';
import { markFromLogo } from '../../../src/scaffold/logo.ts';

const SHAPE = '<path d="M10 10h80v80h-80z"/>';

describe('a logo as a mark', () => {
  test('lies in the square of marks, whatever its own size', async () => {
    const made = await markFromLogo(
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">${SHAPE}</svg>`,
    );
    expect(made).toEqual({
      mark: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><svg width="48" height="48" viewBox="0 0 100 50">${SHAPE}</svg></svg>\n`,
    });
  });

  test.each([
    ['a script', `<svg viewBox="0 0 9 9"><script>1</script>${SHAPE}</svg>`],
    ['an event handler', `<svg viewBox="0 0 9 9"><path onload="x()" d="M0 0"/></svg>`],
    ['a picture', `<svg viewBox="0 0 9 9"><image href="https://a.example/x.png"/></svg>`],
    ['letters', `<svg viewBox="0 0 9 9"><text>AG</text></svg>`],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "y">]><svg viewBox="0 0 9 9">${SHAPE}</svg>`],
    ['no box', `<svg>${SHAPE}</svg>`],
    ['nothing in it', `<svg viewBox="0 0 9 9"></svg>`],
    ['nothing to see', `<svg viewBox="0 0 9 9"><g/></svg>`],
    ['broken markup', `<svg viewBox="0 0 9 9"><path d="M0 0"</svg>`],
    ['another file', '%PDF-1.7'],
    ['too many bytes', `<svg viewBox="0 0 9 9">${SHAPE.repeat(3000)}</svg>`],
  ])('is refused with %s, in both languages', async (_, svg) => {
    const made = await markFromLogo(svg);
    if (!('refused' in made)) throw new Error('it was taken');
    expect([made.refused.vi, made.refused.en].every((text) => text.length > 10)).toBe(true);
  });
});
