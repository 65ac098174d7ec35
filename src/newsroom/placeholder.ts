import { z } from 'zod';
import { unwritten } from '../content/placeholders.ts';

/** What placeholders may use of the province. */
export interface PlaceholderWords {
  languages: readonly string[];
  /** Id of an officer in site.yml. */
  officer: string;
  /** Vietnamese day and instant of the making. */
  day: string;
  instant: string;
}

/** Fields whose placeholder is a choice or a number, which no mark can stand around: path → what to write. */
export type Choices = Record<string, string>;

/**
 * The least data that a schema accepts: its required fields, texts marked as unwritten. What cannot be marked is told
 * in `choices`, so that the file can say it beside the field. Throws for a schema that it cannot satisfy.
 */
export function placeholderOf(
  schema: z.ZodType,
  name: string,
  words: PlaceholderWords,
  choices: Choices = {},
): unknown {
  if (schema instanceof z.ZodObject) {
    const required = Object.entries(schema.shape).filter(
      ([, field]) => !(field as z.ZodType).safeParse(undefined).success,
    );
    return Object.fromEntries(
      required.map(([key, field]) => [
        key,
        placeholderOf(field as z.ZodType, name ? `${name}.${key}` : key, words, choices),
      ]),
    );
  }
  if (schema instanceof z.ZodArray) return [placeholderOf(schema.element as z.ZodType, name, words, choices)];
  if (schema instanceof z.ZodRecord)
    return Object.fromEntries(words.languages.map((lang) => [lang, unwritten(`${name} (${lang})`)]));
  if (schema instanceof z.ZodEnum) {
    const options = schema.options.map(String);
    choices[name] = options.join(', ');
    return options[0];
  }
  const found = candidates(name, words).find((value) => schema.safeParse(value).success);
  if (found === undefined) throw new Error(`${name}: no placeholder fits`);
  if (typeof found !== 'string' || !found.includes('[[')) choices[name] = '…';
  return found;
}

/** Values that a scalar field may accept, the most telling first. */
function candidates(name: string, { officer, day, instant }: PlaceholderWords): unknown[] {
  const officerFirst = /(^|\.)officer$/.test(name) ? [officer] : [];
  return [
    ...officerFirst,
    unwritten(name),
    unwritten(`${name}: ………………`),
    1,
    true,
    day,
    instant,
    'https://example.com/',
  ];
}
