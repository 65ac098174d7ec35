import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { mapSchema } from './map.ts';
import type { Problem } from './problem.ts';
import { decodeText } from './read-text.ts';
import { keyOfFile, ReadingMemory } from './reading-memory.ts';
import { checkSchema } from './schema-problems.ts';
import { glossarySchema, homeSchema, placesSchema, siteSchema, topicsSchema } from './site.ts';
import { type SourceText, yamlSource } from './source-text.ts';
import { digestOf } from './text-file.ts';
import { parseYaml } from './yaml-text.ts';

/** What one settings file says, mistakes included; plain data. */
interface SettingsReading {
  problems: Problem[];
  source?: SourceText;
  value?: unknown;
}

/**
 * Reads the settings of a content folder, each `undefined` while it cannot be read; map.yml may be missing. Every mistake
 * is added to `problems`, every file that could be taken apart to `texts`. What is in `memory` is not read again.
 */
export function readSettings(
  root: string,
  problems: Problem[],
  texts: SourceText[],
  memory: ReadingMemory = new ReadingMemory(),
) {
  const read = <S extends z.ZodType>(file: string, schema: S, optional = false): z.output<S> | undefined => {
    const full = path.join(root, file);
    if (!fs.existsSync(full)) {
      if (!optional) problems.push({ file, line: 1, field: '', ...MISSING });
      return undefined;
    }
    const bytes = fs.readFileSync(full);
    const key = keyOfFile(file, digestOf(bytes), 'settings');
    const reading = memory.recall(key, () => readSettingsFile(bytes, file, schema));
    problems.push(...reading.problems);
    if (reading.source) texts.push(reading.source);
    return reading.value as z.output<S> | undefined;
  };
  return {
    site: read('site.yml', siteSchema),
    places: read('places.yml', placesSchema),
    topics: read('topics.yml', topicsSchema),
    glossary: read('glossary.yml', glossarySchema),
    home: read('home.yml', homeSchema),
    map: read('map.yml', mapSchema, true),
  };
}

function readSettingsFile(bytes: Buffer, file: string, schema: z.ZodType): SettingsReading {
  const problems: Problem[] = [];
  const text = decodeText(bytes, file, problems);
  const yaml = text === undefined ? undefined : parseYaml(text, file, problems);
  if (text === undefined || !yaml) return { problems };
  const value = checkSchema(schema, yaml, file, problems);
  return { problems, source: yamlSource(file, text, yaml), ...(value === undefined ? {} : { value }) };
}

const MISSING = {
  cause: { vi: 'Thiếu tệp này.', en: 'This file is missing.' },
  cure: { vi: 'Tạo tệp theo mẫu của một tỉnh có sẵn.', en: "Make it, after another province's." },
};
