import { z } from 'zod';
import { defineType } from '../define.ts';
import { article } from '../structured-data.ts';
import { pageForm } from './form.ts';

const facts = z.strictObject({
  /** Place in the list of pages in the footer, smallest first. */
  order: z.number(),
  /** Shows the province's sketch (map.yml) with its communes and wards, as Decree 224/2026 asks of the overview. */
  map: z.boolean().optional(),
});

export type PageFacts = z.output<typeof facts>;

export const page = defineType({
  name: 'page',
  folder: 'pages',
  section: null,
  facts,
  text: z.strictObject({}),
  form: pageForm,
  factRows: () => [],
  structuredData: (entry, context) => ({ '@type': 'Article', ...article(entry, context) }),
  facets: {},
});
