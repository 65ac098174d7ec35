import { expect, test } from 'vitest';
import { otherForms } from '../../../src/search/text/english.ts';

test.each([
  ['scarf', ['scarves']],
  ['scarves', ['scarf']],
  ['centre', ['center']],
  ['Colors', ['colour']],
  ['organise', ['organize']],
  ['urbanization', ['urbanisation']],
  ['woven', ['weave', 'wove']],
  ['lost', ['lose']],
  ['weaving', ['weaver']],
  ['builders', ['building']],
  ['motorbikes', ['motorcycle']],
  ['cycling', ['bike', 'bicycle', 'cycler']],
  ['investors', ['investment']],
  ['specialties', ['speciality']],
  ['specialty', ['speciality']],
  ['crane', []],
  ['size', []],
  ['olives', []],
  ['river', []],
  ['spring', []],
])('%s is also %s', (word, others) => {
  expect(otherForms(word)).toEqual(others);
});
