const ATTRIBUTION = /^CC[ -](BY(?:-(?:NC|SA|ND))*)[ -](\d\.\d)$/i;
const ZERO = /^CC0[ -]1\.0$/i;

/** A Creative Commons licence as its makers write it: `CC BY 4.0` for `CC-BY-4.0`; any other as it stands. */
export function licenceName(name: string): string {
  const [, kind, version] = ATTRIBUTION.exec(name) ?? [];
  return kind && version ? `CC ${kind.toUpperCase()} ${version}` : name;
}

/** Address of a Creative Commons licence by its name (`CC-BY-4.0`, `CC BY-SA 4.0`); nothing for any other. */
export function licenceUrl(name: string): string | undefined {
  if (ZERO.test(name)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version] = ATTRIBUTION.exec(name) ?? [];
  return kind && version && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
