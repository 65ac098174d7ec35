import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { survey, surveyAside } from '../../../src/build/survey.ts';

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sen-survey-'));
  fs.mkdirSync(path.join(folder, 'vi/tin'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'vi/tin/index.html'), 'sen');
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

test('a survey tells size and time of every file, and all folders', () => {
  const { size, mtimeMs } = fs.statSync(path.join(folder, 'vi/tin/index.html'));
  const files = new Map([['vi/tin/index.html', { size, mtimeMs }]]);
  expect(survey(folder)).toEqual({ files, folders: ['vi', 'vi/tin'] });
});

test('another thread finds the same', async () => {
  expect(await surveyAside(folder)).toEqual(survey(folder));
});
