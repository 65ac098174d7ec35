import { z } from 'zod';
import { article } from '../../outputs/structured-data/parts.ts';
import { defineType } from '../define.ts';

const facts = z.strictObject({});

export type NewsFacts = z.output<typeof facts>;

export const news = defineType({
  name: 'news',
  folder: 'news',
  section: 'news',
  facts,
  text: z.strictObject({}),
  factRows: () => [],
  structuredData: (page, context) => ({ '@type': 'NewsArticle', ...article(page, context) }),
  facets: () => ({}),
});
