import type { EntryPage } from '../catalogue/views.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a reader must know before reading on: whose words these are, and whether figures are invented. */
export function noticesOf(page: EntryPage, t: Translate): string[] {
  return [
    ...(page.unapproved ? [t(`waiting.marks.${page.unapproved}`)] : []),
    ...(page.state === 'missing' ? [t('translation.missing')] : []),
    ...(page.state === 'stale' ? [t('translation.stale')] : []),
    ...(page.state === 'machine' ? [t('translation.machine')] : []),
    ...(page.sample ? [t('entry.sampleLong')] : []),
  ];
}
