import { destination } from './destination/type.ts';
import { heritage } from './heritage/type.ts';
import { media } from './media/type.ts';
import { news } from './news/type.ts';
import { page } from './page/type.ts';
import { policy } from './policy/type.ts';
import { product } from './product/type.ts';
import { project } from './project/type.ts';

/** The registry: one line per content type. Routes, cards, feeds, facets and structured data all read it. */
export const types = { destination, product, policy, project, heritage, news, media, page };

export type TypeName = keyof typeof types;
