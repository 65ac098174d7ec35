/** Size of a social card in pixels, of the shape that Open Graph consumers crop least. */
export const CARD = { width: 800, height: 420 };

/** Square picture of a language's podcast; directories want 1400 to 3000 pixels. */
export const podcastCoverFile = (lang: string): string => `cards/${lang}/podcast-cover.jpg`;

/** File of a page's social card below the output folder; its address is the same with `/` before it. */
export function cardFile(pagePath: string): string {
  return `cards${pagePath === '/' ? '/index' : pagePath.replace(/\/$/, '')}.jpg`;
}
