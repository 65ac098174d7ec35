import { describe, expect, test } from 'vitest';
import { readArray, readText, writeArray, writeText } from '../../../src/search/build/cbor.ts';

describe('cbor', () => {
  test.each([0, 23, 24, 255, 256, 70_000])('reads back an array of %d texts', (length) => {
    const items = Array.from({ length }, (_, place) => writeText(`đ${place}`));
    expect(readArray(writeArray(items)).map(readText)).toEqual(items.map(readText));
  });

  test('reads numbers and nested arrays as they are', () => {
    const items = [
      Buffer.from([0x05]),
      Buffer.from([0x19, 0x01, 0x00]),
      Buffer.from([0x82, 0x01, 0x18, 0x20]),
    ];
    expect(readArray(writeArray(items))).toEqual(items);
  });

  test('refuses what Pagefind does not write', () => {
    expect(() => readArray(Buffer.from([0x81, 0xf6]))).toThrow('not one that Pagefind writes');
  });

  test('refuses bytes after the end', () => {
    expect(() => readArray(Buffer.from([0x80, 0x00]))).toThrow('ends at');
  });
});
