import type { Rule } from './rule.ts';
import { invisible } from './rules/invisible.ts';
import { khmerForm } from './rules/khmer-form.ts';
import { lapsedUnits } from './rules/lapsed-units.ts';
import { legacyFont } from './rules/legacy-font.ts';
import { mojibake } from './rules/mojibake.ts';
import { pastedMarkup } from './rules/pasted-markup.ts';
import { personalData } from './rules/personal-data.ts';
import { secrecy } from './rules/secrecy.ts';
import { sovereignty } from './rules/sovereignty.ts';
import { unicodeForm } from './rules/unicode-form.ts';
import { unprintable } from './rules/unprintable.ts';

/** Every rule, one line each. Their order is their precedence where two would report one spot. */
export const rules: readonly Rule[] = [
  pastedMarkup,
  mojibake,
  legacyFont,
  secrecy,
  sovereignty,
  personalData,
  lapsedUnits,
  unprintable,
  unicodeForm,
  khmerForm,
  invisible,
];
