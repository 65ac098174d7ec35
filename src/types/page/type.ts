import { z } from 'zod';
import { defineType } from '../define.ts';
import { article } from '../structured-data.ts';
import { facts } from './facts.ts';
import { pageForm } from './form.ts';

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
