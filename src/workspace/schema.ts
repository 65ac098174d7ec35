import { z } from 'zod';
import { localized } from '../types/fields.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A path below something: no way up and none from the root. */
const below = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\s]+$/);

/** How long its build takes beside the others', so that the shares of the CI's machines weigh about the same. */
const weight = z.number().positive().default(1);

/** Address of the live site, for `index --live`. */
const site = z.url({ protocol: /^https?$/ }).optional();

/** Where a province's content is: a folder beside the workspace file, or a git repository. */
const province = z.union([
  z.strictObject({ folder: z.string().regex(/^[^\s]+$/), weight, site }),
  z.strictObject({
    repository: z.string().regex(/^(https:\/\/|ssh:\/\/|git@|\/|\.)[^\s]+$/),
    /** Branch or tag. */
    ref: z
      .string()
      .regex(/^[\w./-]+$/)
      .default('main'),
    /** Content folder inside the repository. */
    folder: below.default('.'),
    weight,
    site,
  }),
]);

/** `provinces.yml`: the provinces that one operator runs, and the index page over them. */
export const workspaceSchema = z.strictObject({
  title: localized,
  intro: localized,
  origin: z.url({ protocol: /^https?$/ }),
  /** Languages of the index and of the merged feeds; the first answers at `/`. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  /** Who answers for the index and its feeds. */
  publisher: z.strictObject({ name: z.string().min(2), email: z.email() }),
  /** How many machines the CI builds on at once. */
  shards: z.int().min(1).max(64).default(4),
  provinces: z.record(id, province).refine((all) => Object.keys(all).length > 0),
});

export type Workspace = z.output<typeof workspaceSchema>;
export type ProvinceSource = Workspace['provinces'][string];
