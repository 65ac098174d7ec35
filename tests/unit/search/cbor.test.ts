import { describe, expect, test } from 'vitest';
import { CborReader, CborWriter } from '../../../src/search/build/cbor.ts';

describe('cbor', () => {
  test.each([0, 23, 24, 255, 256, 70_000])('reads back an array of %d texts', (length) => {
    const writer = new CborWriter();
    writer.array(length);
    for (let item = 0; item < length; item++) writer.text(`đ${item}`);
    const reader = new CborReader(writer.bytes());
    const items = Array.from({ length: reader.array() }, () => reader.text());
    reader.end();
    expect(items).toEqual(Array.from({ length }, (_, item) => `đ${item}`));
  });

  test.each([0, 23, 24, 255, 256, 65_536, -1, -24, -25, -257])('reads back the number %d', (number) => {
    const writer = new CborWriter();
    writer.integer(number);
    expect(new CborReader(writer.bytes()).integer()).toBe(number);
  });

  test('writes as the standard says (RFC 8949, appendix A)', () => {
    const writer = new CborWriter();
    writer.array(4);
    writer.text('IETF');
    for (const number of [1000, -100, 10]) writer.integer(number);
    expect(writer.bytes().toString('hex')).toBe('8464494554461903e838630a');
  });

  test('passes over nested items', () => {
    const reader = new CborReader(Buffer.from('8301820203616105', 'hex'));
    reader.passOver();
    expect(reader.integer()).toBe(5);
  });

  test.each([
    ['another kind of item', 'f6'],
    ['nothing', ''],
  ])('refuses %s', (_, hex) => {
    expect(() => new CborReader(Buffer.from(hex, 'hex')).text()).toThrow('not what Pagefind writes');
  });

  test('refuses bytes after the end', () => {
    const reader = new CborReader(Buffer.from('8000', 'hex'));
    reader.array();
    expect(() => reader.end()).toThrow('ends at');
  });
});
