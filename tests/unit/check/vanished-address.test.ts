import { expect, test } from 'vitest';
import type { Subject } from '../../../src/check/rule.ts';
import { vanishedAddress } from '../../../src/check/rules/vanished-address.ts';
import type { Entry } from '../../../src/content/model.ts';
import { entry, province } from '../catalogue/sample.ts';

const filesFor = (entries: Entry[], past: string[]) =>
  vanishedAddress
    .check({ province: province(entries), past, texts: [], files: [], sources: [], now: '' } as Subject)
    .map(({ file }) => file);

test('an approved entry that is gone is named', () =>
  expect(filesFor([entry('b')], ['tourism/a'])).toEqual(['tourism/a/approval.yml']));

test('one that was renamed with its former name is not', () =>
  expect(filesFor([entry('b', { formerly: ['a'] })], ['tourism/a'])).toEqual([]));

test('one that moved to a folder of the same section answers where it did', () => {
  const project = { ...entry('a'), id: 'investment/projects/a', type: 'project' as const };
  expect(filesFor([project], ['investment/policies/a'])).toEqual([]);
});

test('one that came back is not', () => expect(filesFor([entry('a')], ['tourism/a'])).toEqual([]));
