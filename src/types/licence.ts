const ATTRIBUTION = /^CC[ -](BY(?:-(?:NC|SA|ND))*)[ -](\d\.\d)$/i;
const ZERO = /^CC0[ -]1\.0$/i;

/** Address of a Creative Commons licence by its name (`CC-BY-4.0`, `CC BY-SA 4.0`); nothing for any other. */
export function licenceUrl(name: string): string | undefined {
  if (ZERO.test(name)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version] = ATTRIBUTION.exec(name) ?? [];
  return kind && version && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
