import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readTextFile, textOf } from '../../../src/content/text-file.ts';
import { temporaryFolder } from '../../build/province-copy.ts';

const file = path.join(temporaryFolder(), 'index.vi.mdx');
const known = ({ digest, hash }: ReturnType<typeof textOf>) => ({ hash: digest, shown: hash });

test('a text that is known is not read before its bytes are asked for', () => {
  const before = textOf(Buffer.from('Trước.'));
  expect(readTextFile(path.join(file, 'nowhere'), known(before)).hash).toBe(before.hash);
});

test('a text that was changed since it became known is not taken for what it was', () => {
  fs.writeFileSync(file, 'Sau.');
  const text = readTextFile(file, known(textOf(Buffer.from('Trước.'))));
  expect(() => text.bytes()).toThrow('Build again');
});
