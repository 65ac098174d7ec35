import type { Problem } from '../../content/problem.ts';
import type { Found } from '../rule.ts';
import { lineAt, type Text } from './text.ts';

type Message = Pick<Problem, 'cause' | 'cure'>;

/** A problem at a place in a text. `start` and `end` are offsets in its words. */
export function foundAt(text: Text, start: number, end: number, message: Message): Found {
  return {
    file: text.file,
    line: lineAt(text, start),
    field: text.field,
    ...message,
    spot: { text, start, end },
  };
}

/** A problem for each match of a global pattern in the words of a text, unless `describe` lets it pass. */
export function findAll(
  text: Text,
  pattern: RegExp,
  describe: (match: RegExpExecArray, offset: number) => Message | undefined,
  within: 'words' | 'written' = 'words',
): Found[] {
  const found: Found[] = [];
  for (const match of text[within].matchAll(pattern)) {
    const message = describe(match, match.index);
    if (message) found.push(foundAt(text, match.index, match.index + match[0].length, message));
  }
  return found;
}
