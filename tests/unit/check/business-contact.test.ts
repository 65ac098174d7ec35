import { beforeEach, describe, expect, test } from 'vitest';
import { cleanProvince, findingsIn } from './clean-province.ts';

const TEA = 'ocop/tra-o-long/index.vi.mdx';
const CONTACT = 'contact: { phone: 0912 345 678, email: cosotra@gmail.com, agreed: 2026-10-01 }';
const SENTENCE = '\nGọi 0912.345.678 hoặc viết cho cosotra@gmail.com để đặt hàng.\n';

const province = cleanProvince();
const found = async () => (await findingsIn(province)).map(({ rule, line }) => ({ rule, line }));

beforeEach(() => {
  cleanProvince(province);
});

describe('the mobile number and mailbox of a producer', () => {
  test('may be published where the producer has agreed', async () => {
    province.replace(TEA, 'stars: 4', `${CONTACT}\nstars: 4`);
    province.append(TEA, SENTENCE);
    expect(await found()).toEqual([]);
  });

  test('stop without the field', async () => {
    province.append(TEA, SENTENCE);
    const line = province.lineOf(TEA, 'Gọi 0912');
    expect(await found()).toEqual([
      { rule: 'personal-data', line },
      { rule: 'personal-data', line },
    ]);
  });

  test('stop on the page of somebody else', async () => {
    province.replace(TEA, 'stars: 4', `${CONTACT}\nstars: 4`);
    const other = 'heritage/cong-chieng/index.vi.mdx';
    province.append(other, '\nGọi 0912 345 678.\n');
    expect(await found()).toEqual([{ rule: 'personal-data', line: province.lineOf(other, 'Gọi 0912') }]);
  });

  test('are refused without the day of agreement', async () => {
    province.replace(TEA, 'stars: 4', 'contact: { phone: 0912 345 678 }\nstars: 4');
    expect(await found()).toEqual([{ rule: 'content', line: province.lineOf(TEA, 'contact:') }]);
  });
});
