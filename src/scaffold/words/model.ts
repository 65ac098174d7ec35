/** What the words of a new province may use, in the language that they are written in. */
export interface Named {
  /** Without its kind: `Lâm Đồng`. */
  name: string;
  kind: Kind;
  body: string;
  parent: string;
  address: string;
}

/** A province (tỉnh) or a centrally run city (thành phố). */
export type Kind = 'province' | 'city';

interface Headed {
  title: string;
  intro: string;
}

/** First words of a province's site in one language: true of any province, and short, so that they are soon replaced. */
export interface Words {
  /** What the managing body and its parent are called where nobody says. */
  body: (of: { name: string; kind: Kind }) => string;
  parent: (of: { name: string; kind: Kind }) => string;
  /** Title of whoever answers for the site. */
  responsible: string;
  tagline: string;
  description: (of: Named) => string;
  hero: string;
  lede: (of: Named) => string;
  note: (of: Named) => string;
  visit: { title: string; text: string };
  invest: { title: string; text: string };
  taste: { title: string; text: string };
  news: string;
  capital: Headed;
  goods: Headed;
  answers: { title: string; intro: (of: Named) => string };
  about: { title: string; summary: (of: Named) => string; body: (of: Named) => string };
}
