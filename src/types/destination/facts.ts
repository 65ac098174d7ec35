import { z } from 'zod';
import { coordinates, month } from '../fields.ts';

export const KINDS = ['nature', 'garden', 'market', 'house', 'village', 'islet', 'temple', 'relic'] as const;

export const facts = z.strictObject({
  kind: z.enum(KINDS),
  coordinates: coordinates.optional(),
  bestMonths: z.array(month).optional(),
  areaHa: z.number().positive().optional(),
  yearBuilt: z.int().min(100).max(2100).optional(),
});

export type DestinationFacts = z.output<typeof facts>;

export const text = z.strictObject({
  /** How to get there, as far as a source says. */
  access: z.string().min(10).max(400).optional(),
});

export type DestinationText = z.output<typeof text>;
