import { z } from 'zod';

export const facts = z.strictObject({
  /** Place in the list of pages in the footer, smallest first. */
  order: z.number(),
  /** Shows the province's sketch (map.yml) with its communes and wards, as Decree 224/2026 asks of the overview. */
  map: z.boolean().optional(),
});

export type PageFacts = z.output<typeof facts>;
