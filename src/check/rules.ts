import type { Rule, TextRule } from './rule.ts';
import { anchor } from './rules/anchor.ts';
import { dates } from './rules/dates.ts';
import { emptyBody } from './rules/empty-body.ts';
import { expired } from './rules/expired.ts';
import { emptyFolder, fileName, unknownFile, unusedFile } from './rules/files.ts';
import { headings } from './rules/headings.ts';
import { insecureLink } from './rules/insecure-link.ts';
import { invisible } from './rules/invisible.ts';
import { khmerForm } from './rules/khmer-form.ts';
import { khmerNames } from './rules/khmer-names.ts';
import { lapsedUnits } from './rules/lapsed-units.ts';
import { leftoverLanguage } from './rules/leftover-language.ts';
import { legacyFont } from './rules/legacy-font.ts';
import { linkText } from './rules/link-text.ts';
import { mojibake } from './rules/mojibake.ts';
import { names } from './rules/names.ts';
import { ownAddress } from './rules/own-address.ts';
import { pastedMarkup } from './rules/pasted-markup.ts';
import { personalData } from './rules/personal-data.ts';
import { pictureAlt, pictureCredit } from './rules/picture-words.ts';
import { pictureLocation, pictureShape, pictureSize, pictureWeight } from './rules/pictures.ts';
import { replacedAct } from './rules/replaced-act.ts';
import { searchWords } from './rules/search-words.ts';
import { secrecy, secrecyOfThePast } from './rules/secrecy.ts';
import { sovereignty } from './rules/sovereignty.ts';
import { duplicateTitle, longTitle } from './rules/titles.ts';
import { lowConfidence, missingTranslation } from './rules/translations.ts';
import { uiTexts } from './rules/ui-texts.ts';
import { unicodeForm } from './rules/unicode-form.ts';
import { unprintable } from './rules/unprintable.ts';
import { unpublishedLink } from './rules/unpublished-link.ts';
import { unwritten, unwrittenDraft } from './rules/unwritten.ts';
import { vanishedAddress } from './rules/vanished-address.ts';

/** Rules about words, each file by itself. Their order is their precedence where two would report one spot. */
export const textRules: readonly TextRule[] = [
  pastedMarkup,
  mojibake,
  legacyFont,
  secrecy,
  secrecyOfThePast,
  sovereignty,
  personalData,
  lapsedUnits,
  unprintable,
  unicodeForm,
  khmerForm,
  invisible,
  leftoverLanguage,
  names,
  khmerNames,
  replacedAct,
];

/** Rules about what files say together. What a rule about words has found goes before. */
export const rules: readonly Rule[] = [
  anchor,
  unpublishedLink,
  ownAddress,
  insecureLink,
  linkText,
  headings,
  unwritten,
  unwrittenDraft,
  emptyBody,
  longTitle,
  duplicateTitle,
  pictureSize,
  pictureShape,
  pictureWeight,
  pictureLocation,
  pictureAlt,
  pictureCredit,
  unknownFile,
  fileName,
  unusedFile,
  emptyFolder,
  vanishedAddress,
  dates,
  expired,
  missingTranslation,
  lowConfidence,
  searchWords,
  uiTexts,
];
