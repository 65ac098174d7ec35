const LAST_C0 = 0x1f;
const DELETE = 0x7f;
const LAST_C1 = 0x9f;
const ALLOWED = ['\t', '\n', '\r'];
/** Finds at once whether a text has to be read character by character. */
const SUSPECT = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/u;

/** The first character that XML 1.0 forbids or that only steers a machine, as `U+0007`; marks of direction are text. */
export function controlCharacter(text: string): string | undefined {
  if (!SUSPECT.test(text) && text.isWellFormed()) return undefined;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const control = code <= LAST_C0 || (code >= DELETE && code <= LAST_C1);
    const noCharacter = (code & 0xfffe) === 0xfffe || !character.isWellFormed();
    if ((control && !ALLOWED.includes(character)) || noCharacter)
      return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return undefined;
}

const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** ISO 8601 / RFC 3339 instant that says its zone. */
export function isZonedInstant(text: string): boolean {
  return ZONED.test(text) && !Number.isNaN(Date.parse(text));
}
