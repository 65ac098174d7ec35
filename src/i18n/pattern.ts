/** A text as a regular expression that matches it alone; Node 22 has no `RegExp.escape` yet. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
