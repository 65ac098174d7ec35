/** The number that was given for an option. Throws when it is none, or less than `least`. */
export function numberOf(option: string, text: string, least: number): number {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number) || number < least)
    throw new Error(`--${option} takes a number from ${least}.`);
  return number;
}
