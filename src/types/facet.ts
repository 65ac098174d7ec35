import { monthsText } from '../i18n/dates.ts';
import type { Translate } from '../i18n/translate.ts';

/** Whose words a facet speaks. */
export interface FacetContext {
  /** BCP 47 code of the reader's language. */
  lang: string;
  t: Translate;
}

/** What an entry counts under. */
export interface FacetValue {
  /** As it stands in addresses, the same in every language. */
  id: string;
  title: string;
  /** Where it is offered among the others; those of one rank stand by title. */
  rank: number;
}

/** One way to narrow a list of entries: the search filters by it, and a section offers a page of each value. */
export interface Facet<Facts> {
  /** Offered by the search alone: its entries are few, and arranged by their editor. */
  searchOnly?: boolean;
  label(t: Translate): string;
  /** None where the entry does not say. */
  of(facts: Facts, context: FacetContext): FacetValue[];
}

/** A facet whose values are known, offered in the order of `all`. */
export function facetOf<Facts, Value extends string | number>(facet: {
  searchOnly?: boolean;
  label: (t: Translate) => string;
  all: readonly Value[];
  of: (facts: Facts) => readonly Value[];
  title: (value: Value, context: FacetContext) => string;
}): Facet<Facts> {
  return {
    searchOnly: facet.searchOnly ?? false,
    label: facet.label,
    of: (facts, context) =>
      facet.of(facts).map((value) => ({
        id: String(value),
        title: facet.title(value, context),
        rank: facet.all.indexOf(value),
      })),
  };
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Name that a facet of months has in addresses; lists show it as a year. */
export const MONTH = 'month';

/** Months 1–12 that an entry names. */
export const monthFacet = <Facts>(
  label: (t: Translate) => string,
  of: (facts: Facts) => readonly number[] | undefined,
): Facet<Facts> =>
  facetOf<Facts, number>({
    label,
    all: MONTHS,
    of: (facts) => of(facts) ?? [],
    title: (month, { lang }) => monthsText([month], lang),
  });
