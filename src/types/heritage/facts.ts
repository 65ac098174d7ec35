import { z } from 'zod';
import { coordinates, decision } from '../fields.ts';

export const KINDS = ['craft', 'performing-art', 'relic', 'festival'] as const;
export const LEVELS = ['unesco', 'special-national', 'national', 'provincial'] as const;

export const facts = z.strictObject({
  kind: z.enum(KINDS),
  /** Rank it is listed at; absent as long as no list is known to hold it. */
  level: z.enum(LEVELS).optional(),
  decision: decision.optional(),
  recognisedYear: z.int().min(1900).max(2100).optional(),
  coordinates: coordinates.optional(),
});

export type HeritageFacts = z.output<typeof facts>;
