import { z } from 'zod';
import { defineType } from '../define.ts';
import { article } from '../structured-data.ts';

const facts = z.strictObject({});

export type NewsFacts = z.output<typeof facts>;

export const news = defineType({
  name: 'news',
  folder: 'news',
  section: 'news',
  facts,
  text: z.strictObject({}),
  form: {},
  factRows: () => [],
  structuredData: (page, context) => ({ '@type': 'NewsArticle', ...article(page, context) }),
  facets: {},
});
