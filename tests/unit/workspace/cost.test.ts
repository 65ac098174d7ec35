import { describe, expect, test } from 'vitest';
import { type Assumptions, costOf, type Measured } from '../../bench/cost/model.ts';

const measured: Measured = {
  ...{ pages: 300, entries: 100, languages: 3, files: 2000, bytes: 100e6, mediaBytes: 70e6 },
  ...{ pageBytes: 20_000, editFiles: 50, editBytes: 2e6, coldSeconds: 60, editSeconds: 6 },
};
const assumed: Assumptions = {
  ...{ provinces: 1, languages: 3, years: 1, entriesPerYear: 100, publishesPerDay: 1 },
  ...{ viewsPerMonth: 100_000, pictureBytesPerView: 100_000, hitRate: 0.9 },
  ...{ storage: 0.02, writes: 0.005, reads: 0.004, egress: 0.1, requests: 0.01, minute: 0.01 },
};

describe('what many provinces cost', () => {
  test('a site of the measured size is as large as it was measured', () => {
    const { pages, storedGigabytes } = costOf(measured, assumed);
    expect([pages, storedGigabytes]).toEqual([300, 0.1]);
  });

  test('what was published stays: ten years are ten times as much', () => {
    expect(costOf(measured, { ...assumed, years: 10 }).storedGigabytes).toBeCloseTo(1);
  });

  test('pictures are stored once, whatever the number of languages', () => {
    expect(costOf(measured, { ...assumed, languages: 6 }).storedGigabytes).toBeCloseTo(0.13);
  });

  test('one publishing costs its writes and its minutes', () => {
    const { perPublish } = costOf(measured, assumed);
    expect(perPublish.writes).toBeCloseTo(0.00025);
    expect(perPublish.machine).toBeCloseTo(0.001);
  });

  test('a month is storage, publishing and delivery together', () => {
    const cost = costOf(measured, { ...assumed, provinces: 34 });
    expect(cost.perMonth).toBeCloseTo(cost.storagePerMonth + cost.publishingPerMonth + cost.deliveryPerMonth);
    expect(cost.perProvinceAndMonth).toBeCloseTo(cost.perMonth / 34);
  });
});
