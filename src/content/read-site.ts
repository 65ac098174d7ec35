import fs from 'node:fs';
import path from 'node:path';
import { formatProblem, type Problem } from './problem.ts';
import { checkSchema } from './schema-problems.ts';
import { type Site, siteSchema } from './site.ts';
import { parseYaml } from './yaml-text.ts';

/** `site.yml` of a content folder, without reading anything else of it. Throws the list of its mistakes. */
export function readSite(content: string): Site {
  const problems: Problem[] = [];
  const yaml = parseYaml(fs.readFileSync(path.join(content, 'site.yml'), 'utf8'), 'site.yml', problems);
  const site = yaml && checkSchema(siteSchema, yaml, 'site.yml', problems);
  if (!site) throw new Error(problems.map(formatProblem).join('\n\n'));
  return site;
}
