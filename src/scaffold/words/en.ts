import type { Kind, Words } from './model.ts';

const named = ({ name, kind }: { name: string; kind: Kind }) =>
  kind === 'city' ? `${name} City` : `${name} Province`;

export const en: Words = {
  body: (of) => `Department of Culture, Sports and Tourism of ${named(of)}`,
  parent: (of) => `People’s Committee of ${named(of)}`,
  responsible: 'Chief editor',
  tagline: 'Come and see, come and work with us',
  description: (of) =>
    `Where to go, what is made and where to invest in ${named(of)}, with the name of a person who answers.`,
  hero: 'A landscape printed in two inks: sky, sun and horizon.',
  lede: (of) =>
    `${named(of)} for those who live elsewhere: where to go, what is made here, which projects are looking for capital, and who will answer you.`,
  note: ({ body }) => `This site is run by the ${body}.`,
  visit: { title: 'Come and see', text: 'Where to go, and in which season.' },
  invest: {
    title: 'Do business',
    text: 'Projects calling for investment, and incentives with the law behind them.',
  },
  taste: { title: 'Have a taste', text: 'What is grown and made here, by whom, and when.' },
  news: 'New',
  capital: {
    title: 'Where to put your money',
    intro: 'Every project states its area, where the land comes from and whom to ask.',
  },
  goods: { title: 'Made here', intro: 'What is made here, by whom, and which names are protected.' },
  answers: {
    title: 'Who answers',
    intro: ({ body }) =>
      `This site is run by the ${body}. Its address, its parent body and the person responsible stand below.`,
  },
  about: {
    title: 'About this site',
    summary: (of) => `Whose site this is, what it is for, and whom to write to about ${named(of)}.`,
    body: ({ body, parent, address, ...of }) =>
      `This site shows ${named(of)} to people elsewhere, in several languages. Every text names its sources and its date, and none is published before somebody has approved it.\n\n## Who runs it\n\nThe ${body} runs this site; its parent body is the ${parent}. Its seat: ${address}.\n\n## If you find a mistake\n\nPlease write to the address on the [contact page](/contact/). What is put right says so, with the day.`,
  },
};
