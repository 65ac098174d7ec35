import type { Site } from '../content/site.ts';

type Inks = Site['colours']['day'];

/**
 * The province's own part of the style sheet: its inks by day and by night, its ornaments, and a class for each
 * point that a picture may be cropped around (a strict CSP allows no style attribute).
 */
export function themeCss(
  theme: { colours: Site['colours']; ornaments: Site['ornaments'] },
  focusPoints: readonly string[],
): string {
  const inks = (set: Inks) =>
    Object.entries(set)
      .map(([name, colour]) => `--${kebab(name)}:${colour};`)
      .join('');
  const ornaments = Object.entries(theme.ornaments)
    .map(([name, file]) => `--ornament-${name}:url(/brand/${file});`)
    .join('');
  return [
    // Named first of all style sheets, so that the order holds whichever the bundler loads first.
    '@layer tokens, base, parts, page, print;',
    `@layer tokens{:root{${inks(theme.colours.day)}${ornaments}}}`,
    `@media (prefers-color-scheme:dark){@layer tokens{:root{${inks(theme.colours.night)}}}}`,
    ...[...new Set(focusPoints)]
      .sort()
      .map((point) => `@layer parts{.${focusClass(point)}{object-position:${point}}}`),
  ].join('\n');
}

/** `30% 40%` → `focus-30-40`. */
export function focusClass(point: string): string {
  return `focus-${point.replaceAll('%', '').replace(' ', '-')}`;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
