/** `redirects.json` at the root: former address → present one, for whoever configures a server. */
export function redirectsJson(redirects: readonly { from: string; to: string }[]): string {
  return `${JSON.stringify(Object.fromEntries(redirects.map(({ from, to }) => [from, to])), null, 2)}\n`;
}
