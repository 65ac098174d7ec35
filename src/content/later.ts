/** The object with more of it, which is fetched when one of the named properties is first read. */
export function withLater<Own extends object, More extends object, Name extends keyof More & string>(
  own: Own,
  names: readonly Name[],
  fetch: () => More,
): Own & Pick<More, Name> {
  const whole = { ...own };
  for (const name of names)
    Object.defineProperty(whole, name, { enumerable: true, configurable: true, get: () => fetch()[name] });
  return whole as Own & Pick<More, Name>;
}
