/** File of a page's social card below the output folder; its address is the same with `/` before it. */
export function cardFile(pagePath: string): string {
  return `cards${pagePath === '/' ? '/index' : pagePath.replace(/\/$/, '')}.jpg`;
}
