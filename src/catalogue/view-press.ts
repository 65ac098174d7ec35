import type { InboundItem } from '../content/inbound.ts';
import type { Catalogue } from './catalogue.ts';
import { inLanguage } from './view-entry.ts';
import type { PressItem } from './views.ts';

/** An approved item for a list in `lang`. Its words stay in the language they were written in (Press Law: verbatim). */
export function pressItem(catalogue: Catalogue, item: InboundItem, lang: string): PressItem {
  const { link, title, standfirst, agency, author, published } = item;
  return {
    link,
    title,
    standfirst,
    textLang: item.lang,
    source: inLanguage(catalogue, catalogue.province.site.inbound?.[item.source]?.name, lang),
    agency,
    author,
    published,
  };
}
