import { describe, expect, test } from 'vitest';
import { contrast, inksOf } from '../../../src/scaffold/inks.ts';

/** Colours that a province may come with, the awkward ones too: white, black, grey, and the loudest. */
const PAIRS = [
  ['#1F5A4B', '#C65A3A'],
  ['#FFFFFF', '#000000'],
  ['#000000', '#FFFFFF'],
  ['#808080', '#808080'],
  ['#FFFF00', '#FF00FF'],
  ['#00FF00', '#0000FF'],
] as const;

/** Ink on its ground, and the least contrast that WCAG 2.2 wants of it: 4.5 for words, 3 for shapes and large letters. */
const ON = [
  ['text', 'page', 4.5],
  ['quiet', 'page', 4.5],
  ['link', 'page', 4.5],
  ['title', 'page', 4.5],
  ['text', 'raised', 4.5],
  ['quiet', 'raised', 4.5],
  ['bankText', 'bank', 4.5],
  ['bankQuiet', 'bank', 4.5],
  ['bankHot', 'bank', 4.5],
  ['tideText', 'tide', 4.5],
  ['sampleText', 'sample', 4.5],
  ['sign', 'tide', 3],
  ['mark', 'page', 3],
  ['focus', 'page', 3],
] as const;

describe.each(PAIRS)('inks of %s and %s', (colour, accent) => {
  const inks = inksOf(colour, accent);

  test.each(['day', 'night'] as const)('can be read by %s', (time) => {
    const weak = ON.filter(([ink, ground, least]) => contrast(inks[time][ink], inks[time][ground]) < least);
    expect(weak).toEqual([]);
  });

  test('are colours as site.yml writes them', () => {
    const all = [...Object.values(inks.day), ...Object.values(inks.night)];
    expect(all.filter((hex) => !/^#[0-9A-F]{6}$/.test(hex))).toEqual([]);
  });
});
