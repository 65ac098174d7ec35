import { z } from 'zod';
import { coordinates, day } from '../fields.ts';

/** The life of a call for investment (DOMAIN §5); running projects are another list. */
export const STAGES = ['announced', 'open', 'review', 'awarded', 'withdrawn'] as const;

export const SECTORS = [
  'logistics',
  'processing',
  'tourism',
  'agriculture',
  'industry',
  'infrastructure',
] as const;
export const CLEARANCES = ['done', 'ongoing', 'planned'] as const;

export const facts = z.strictObject({
  code: z.string().optional(),
  sector: z.enum(SECTORS),
  stage: z.enum(STAGES),
  /** Total capital in whole units of the currency. */
  capital: z.strictObject({ amount: z.int().positive(), currency: z.enum(['VND', 'USD']) }),
  areaHa: z.number().positive(),
  termYears: z.int().positive().max(99).optional(),
  landOrigin: z.enum(['state', 'household', 'mixed']).optional(),
  clearance: z.enum(CLEARANCES).optional(),
  selection: z.enum(['bidding', 'auction', 'proposal']).optional(),
  forms: z.array(z.enum(['domestic', 'foreign', 'joint-venture', 'ppp'])).optional(),
  deadline: day.optional(),
  coordinates: coordinates.optional(),
  /** Id of the officer in site.yml who answers. */
  officer: z.string(),
});

export type ProjectFacts = z.output<typeof facts>;
