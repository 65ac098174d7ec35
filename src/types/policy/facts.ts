import { z } from 'zod';
import { day, localized } from '../fields.ts';

export const FIELDS = ['tax', 'land', 'border-zone', 'procedure'] as const;

export const facts = z.strictObject({
  field: z.enum(FIELDS),
  /** The legal acts the page rests on, with their official numbers. */
  documents: z
    .array(
      z.strictObject({
        number: z.string().min(3),
        title: localized,
        date: day.optional(),
        inForce: day.optional(),
        url: z.url().optional(),
      }),
    )
    .min(1),
});

export type PolicyFacts = z.output<typeof facts>;
