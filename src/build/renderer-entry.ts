import { createApp } from 'astro/app/entrypoint';

export { bringLanguages } from '../i18n/translate.ts';

/** What the driver imports from the compiled bundle. */
export const app = createApp({ streaming: false });
