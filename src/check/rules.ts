import type { Rule } from './rule.ts';
import { secrecy } from './rules/secrecy.ts';
import { sovereignty } from './rules/sovereignty.ts';

/** Every rule, one line each. Their order is their precedence where two would report one spot. */
export const rules: readonly Rule[] = [secrecy, sovereignty];
