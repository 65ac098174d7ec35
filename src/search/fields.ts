/** The field of a page's metadata that keeps what its tab says beyond its heading: searched, and shown nowhere. */
export const TAB_TITLE = 'tab_title';

/** Stands between the parts of a title: the thing and what is said of it, or the page and its site. */
export const BETWEEN_TITLES = /\s+[|·•–—»›-]\s+|\s*\|\s*|[:៖]\s+/;
