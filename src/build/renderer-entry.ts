import { createApp } from 'astro/app/entrypoint';

/** What the driver imports from the compiled bundle. */
export const app = createApp({ streaming: false });
