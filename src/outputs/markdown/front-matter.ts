import { stringify } from 'yaml';

/** What front matter may say. */
export type FrontMatter = Record<string, string | boolean | string[] | Record<string, string>>;

/** YAML reads it as text as it stands: it begins with a letter or as a day does, and holds no sign of YAML's. */
const PLAIN = /^(?:\p{L}|\d{4}-\d\d-\d\d)(?!.*(?:[:#]\s|\s#|[:\s]$))[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u;
/** What begins so, but is no text. */
const WORD_OF_YAML = /^(?:true|false|null|y|yes|n|no|on|off)$/i;

/** Facts as YAML. */
export function frontMatterYaml(facts: FrontMatter): string {
  return plainYaml(facts, '') ?? stringify(facts, { lineWidth: 0 });
}

/** The same as the library writes, where every text is plain; thousands of twins would pay for its thoroughness. */
function plainYaml(facts: FrontMatter, indent: string): string | undefined {
  let yaml = '';
  for (const [name, value] of Object.entries(facts)) {
    const own = plainValue(value, indent);
    if (own === undefined) return undefined;
    yaml += `${indent}${name}:${own}`;
  }
  return yaml;
}

function plainValue(value: FrontMatter[string], indent: string): string | undefined {
  if (typeof value === 'boolean') return ` ${value}\n`;
  if (typeof value === 'string') return isPlain(value) ? ` ${value}\n` : undefined;
  if (Array.isArray(value))
    return value.length > 0 && value.every(isPlain)
      ? `\n${value.map((item) => `${indent}  - ${item}\n`).join('')}`
      : undefined;
  const inner = plainYaml(value, `${indent}  `);
  return inner && `\n${inner}`;
}

const isPlain = (text: string): boolean => PLAIN.test(text) && !WORD_OF_YAML.test(text);
