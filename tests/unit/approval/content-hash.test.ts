import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileHash, shownFiles, textHash } from '../../../src/approval/content-hash.ts';

test('the hash of a plain text is its SHA-256, as sha256sum prints it', () =>
  expect(textHash('Đồng Tháp\n')).toBe(createHash('sha256').update('Đồng Tháp\n').digest('hex')));

test.each([
  ['line ends of Windows', 'một\r\nhai\r\n'],
  ['a byte order mark', '\uFEFFmột\nhai\n'],
  ['decomposed letters', 'một\nhai\n'.normalize('NFD')],
])('%s make no other text', (_, text) => expect(textHash(text)).toBe(textHash('một\nhai\n')));

test('a space more makes another text', () => expect(textHash('một  hai')).not.toBe(textHash('một hai')));

test('bytes and text hash alike', () => expect(textHash(Buffer.from('ខ្មែរ'))).toBe(textHash('ខ្មែរ')));

test('line ends of Windows make no other SVG', () =>
  expect(fileHash('a.svg', Buffer.from('<svg>\r\n</svg>'))).toBe(
    fileHash('a.svg', Buffer.from('<svg>\n</svg>')),
  ));

test('a photograph is its bytes', () =>
  expect(fileHash('a.jpg', Buffer.from('a\r\nb'))).not.toBe(fileHash('a.jpg', Buffer.from('a\nb'))));

test('a text shows the pictures that it lists', () =>
  expect(shownFiles({ images: [{ file: 'a.svg' }, { file: 'b.jpg', credit: 'Sen' }] })).toEqual([
    'a.svg',
    'b.jpg',
  ]));

test.each([undefined, null, 'text', { images: 'a.svg' }, { images: [null, 3] }])(
  'front matter that is %j shows none',
  (data) => expect(shownFiles(data)).toEqual([]),
);
