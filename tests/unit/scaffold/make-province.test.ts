import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalOf, writeProvince } from '../../../src/scaffold/make-province.ts';
import { temporaryFolder } from '../../build/province-copy.ts';

const FILES = { 'site.yml': 'a', 'brand/mark.svg': 'b' };
const accepted = async () => true;

describe('the folder of a new province', () => {
  test('may be missing or empty', () => {
    const folder = temporaryFolder();
    expect([refusalOf(folder), refusalOf(path.join(folder, 'new'))]).toEqual([undefined, undefined]);
  });

  test('may be a fresh repository', () => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(folder, '.git'));
    expect(refusalOf(folder)).toBeUndefined();
  });

  test('is refused when something is in it, and the file is named', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'ghi-chu.txt'), '');
    expect(refusalOf(folder)?.en).toContain('ghi-chu.txt');
  });

  test('is refused when it is a file', () => {
    const file = path.join(temporaryFolder(), 'x');
    fs.writeFileSync(file, '');
    expect(refusalOf(file)?.vi).toContain('là một tệp');
  });

  test('holds all files, and nothing lies beside it', async () => {
    const folder = path.join(temporaryFolder(), 'tinh');
    expect(await writeProvince(folder, FILES, accepted)).toBe(true);
    expect(fs.readFileSync(path.join(folder, 'brand/mark.svg'), 'utf8')).toBe('b');
    expect(fs.readdirSync(path.dirname(folder))).toEqual(['tinh']);
  });

  test('is not made when what was written is not accepted', async () => {
    const folder = path.join(temporaryFolder(), 'tinh');
    expect(await writeProvince(folder, FILES, async () => false)).toBe(false);
    expect(fs.readdirSync(path.dirname(folder))).toEqual([]);
  });
});
