import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawScene } from '../../../src/build/draw-scene.ts';

const GRAIN = `<filter id="f"><feTurbulence type="fractalNoise" baseFrequency=".7" result="t"/>
  <feComposite in="SourceGraphic" in2="t" operator="in"/></filter>`;
const BLUR = '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>';

const scene = (filter: string, attributes = 'viewBox="0 0 80 60"', start = ''): string =>
  `${start}<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${filter}
  <rect width="100%" height="100%" fill="#fed"/>
  <circle cx="40" cy="30" r="25" fill="#048" fill-opacity=".8" filter="url(#f)"/>
  <path d="M0 60L80 0" stroke="#a00" stroke-width="3"/></svg>`;

/** The most that any value of a pixel differs from the drawing made at once. */
async function difference(svg: string, width: number): Promise<number> {
  const { data, info } = await drawScene(svg, width);
  const whole = await sharp(Buffer.from(svg))
    .resize(width)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: whole.info.width, height: whole.info.height });
  return data.reduce((most, value, at) => Math.max(most, Math.abs(value - (whole.data[at] ?? 0))), 0);
}

/** Rounding, which nobody sees. */
const ROUNDING = 10;

describe('a scene is drawn as if it were drawn at once', () => {
  test.each([
    ['with grain', scene(GRAIN), 640],
    ['of its own size', scene(GRAIN, 'width="80" height="60" viewBox="0 0 80 60"'), 640],
    ['whose view begins elsewhere', scene(GRAIN, 'viewBox="-20 10 80 60"'), 640],
    ['that is no whole number of bands high', scene(GRAIN, 'viewBox="0 0 80 57"'), 500],
    ['that is lower than a band', scene(GRAIN), 100],
    ['in other quotation marks', scene(GRAIN, "width='80' height='60' viewBox='0 0 80 60'"), 640],
    ['behind a comment on another', scene(GRAIN, 'viewBox="0 0 80 60"', '<!-- not <svg> -->'), 640],
    [
      'that is fitted',
      scene(GRAIN, 'width="80" height="90" viewBox="0 0 80 60" preserveAspectRatio="none"'),
      640,
    ],
    ['that is higher than its view', scene(GRAIN, 'width="80" height="90" viewBox="0 0 80 60"'), 640],
    ['of which only the width is said', scene(GRAIN, 'width="40" viewBox="0 0 80 60"'), 640],
    ['with an XML declaration', scene(GRAIN, 'viewBox="0 0 80 60"', '<?xml version="1.0"?>\n'), 640],
    ['with a blur, which looks beyond an edge', scene(BLUR), 640],
    ['without a view', scene(GRAIN, 'width="80" height="60"'), 640],
    ['without a filter', scene(''), 640],
  ])('%s', async (_, svg, width) => {
    expect(await difference(svg, width)).toBeLessThanOrEqual(ROUNDING);
  });
});

test('what is no drawing is said', async () => {
  await expect(drawScene('<svg viewBox="0 0 9 9"><filter', 90)).rejects.toThrow();
});
