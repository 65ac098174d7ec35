import { beforeEach, expect, test } from 'vitest';
import { AddedPictures } from '../../../src/editor/client/pictures/added-pictures.ts';

const ENTRY = 'tourism/ben-ghe';
const picture = { file: 'blob:1' };
const other = { file: 'blob:2' };

let added: AddedPictures;

beforeEach(() => {
  added = new AddedPictures();
  added.add(ENTRY, picture);
});

test('a form that lacks a picture is told of it again', () => {
  expect(added.missing(ENTRY, [other])).toEqual([picture]);
});

test('a picture that the form has shown is not put back when the officer takes it out', () => {
  expect(added.missing(ENTRY, [picture])).toEqual([]);
  expect(added.missing(ENTRY, [])).toEqual([]);
});

test('a picture does not come into another entry', () => {
  expect(added.missing('tourism/cho-noi', [])).toEqual([]);
});

test('a picture that the form never takes is given up', () => {
  for (let time = 0; time < 5; time += 1) added.missing(ENTRY, []);
  expect(added.missing(ENTRY, [])).toEqual([]);
});
