/**
 * Writes numbers in the digits of a page, also in a browser that does not know its language: it knows the digits.
 *
 * @param locale BCP 47, with the digits if they are not European: `km-KH-u-nu-khmr`.
 */
export function numberWriter(locale: string): Intl.NumberFormat {
  const { numberingSystem } = new Intl.Locale(locale);
  return new Intl.NumberFormat(numberingSystem ? [locale, `en-u-nu-${numberingSystem}`] : locale);
}
