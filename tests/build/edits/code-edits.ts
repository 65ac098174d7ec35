import type { CodeCopy } from './code-copy.ts';

/** Everything that developers do to the code, by name; each makes the code compile again. */
export const CODE_EDITS: Readonly<Record<string, (code: CodeCopy, count: number) => void>> = {
  'a component changes': (code, count) =>
    code.replace('src/components/Footer.astro', '<footer', `<footer data-edit="${count}"`),
  'a layout changes': (code, count) =>
    code.replace('src/layouts/Entry.astro', '<main', `<main data-edit="${count}"`),
  'a style changes': (code, count) =>
    code.replace('src/styles/prose.css', '@layer', `/* ${count} */\n@layer`),
  'a UI text changes': (code, count) =>
    code.replace('src/i18n/vi.json', '"nav": {', `"nav": {\n "edit${count}": "x",`),
  'a package version changes': (code, count) =>
    code.replace(
      'package-lock.json',
      '"lockfileVersion": 3,',
      `"lockfileVersion": 3,\n  "edit${count}": true,`,
    ),
};
