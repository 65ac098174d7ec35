import type { Bilingual } from '../../content/problem.ts';
import type { Found } from '../rule.ts';

/**
 * One message for a fault that runs through a file, such as its encoding: the first place, with the other lines named.
 */
export function oncePerFile(found: readonly Found[]): Found[] {
  const files = Map.groupBy(found, ({ file }) => file);
  return [...files.values()].flatMap((places) => {
    const [first, ...others] = places.sort((a, b) => a.line - b.line);
    if (!first) return [];
    const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== first.line);
    return [{ ...first, cause: withLines(first.cause, lines) }];
  });
}

function withLines({ vi, en }: Bilingual, lines: readonly number[]): Bilingual {
  if (lines.length === 0) return { vi, en };
  const shown = `${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ', …' : ''}`;
  return { vi: `${vi} Cũng ở dòng ${shown}.`, en: `${en} Also on line ${shown}.` };
}
