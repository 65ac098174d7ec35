import { z } from 'zod';
import { businessContact, confidence, day, decision, month } from '../fields.ts';

/** The six OCOP groups of Decision 148/QĐ-TTg of 24 February 2023. */
export const OCOP_GROUPS = ['food', 'drinks', 'herbs', 'handicrafts', 'ornamentals', 'tourism'] as const;

export const facts = z.strictObject({
  group: z.enum(OCOP_GROUPS),
  /** Stars of the current rating; a rating without its decision may only stand in a sample entry. */
  stars: z.int().min(1).max(5).optional(),
  rating: decision.extend({ expires: day }).optional(),
  /** Geographical indication. */
  gi: z
    .strictObject({
      number: z
        .string()
        .regex(/^\d{5}$/)
        .optional(),
      year: z.int().optional(),
      decision: decision.optional(),
      date: day.optional(),
      confidence,
    })
    .optional(),
  producer: z.string().optional(),
  contact: businessContact.optional(),
  traceability: z.url().optional(),
  harvestMonths: z.array(month).optional(),
  exportMarkets: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
});

export type ProductFacts = z.output<typeof facts>;
