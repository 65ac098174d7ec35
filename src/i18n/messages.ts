import en from './en.json' with { type: 'json' };
import km from './km.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** Vietnamese sets the keys; every other language must have each of them. */
export type Messages = typeof vi;

/** The languages that Sen brings itself; a content folder may bring more (`languages/<code>.json`). */
export const messages = { vi, en, km } satisfies Record<string, Messages>;
