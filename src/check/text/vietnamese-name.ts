import { fold } from '../../search/text/latin.ts';

const SYLLABLE =
  /^(?:ngh|ng|nh|th|tr|ch|gi|gh|kh|ph|qu|[bcdghklmnprstvx])?(?:uye|uya|oai|oay|uay|uoi|uou|ieu|yeu|[aeiouy]{1,2})(?:ch|ng|nh|[cmnpt])?$/;

/** Whether every word could be a Vietnamese syllable: `Tháp Mười` could, `Svay Antor` and `Paris` could not. */
export function isVietnamese(name: string): boolean {
  return fold(name)
    .split(/[\s-]+/)
    .every((word) => SYLLABLE.test(word));
}
