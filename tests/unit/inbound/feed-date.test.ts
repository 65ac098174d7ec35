import { describe, expect, test } from 'vitest';
import { feedDate } from '../../../src/inbound/feed-date.ts';

describe('times in feeds', () => {
  test.each([
    ['RFC 822', 'Thu, 06 Feb 2025 20:30:48 +0700', '2025-02-06T20:30:48+07:00'],
    ['GMT', 'Thu, 06 Feb 2025 13:30:48 GMT', '2025-02-06T20:30:48+07:00'],
    ['GMT+7', 'Thu, 06 Feb 2025 20:30:48 GMT+7', '2025-02-06T20:30:48+07:00'],
    ['GMT+07:00', 'Thu, 06 Feb 2025 20:30:48 GMT+07:00', '2025-02-06T20:30:48+07:00'],
    ['no day name, no seconds, two-digit year', '6 Feb 25 20:30 +0700', '2025-02-06T20:30:00+07:00'],
    ['a named American zone', 'Thu, 06 Feb 2025 08:30:00 EST', '2025-02-06T20:30:00+07:00'],
    ['ISO 8601', '2025-02-06T13:30:48Z', '2025-02-06T20:30:48+07:00'],
    ['ISO 8601 with a space and milliseconds', '2025-02-06 20:30:48.123 +07', '2025-02-06T20:30:48+07:00'],
    ['Vietnamese day first', '06/02/2025 20:30 (GMT+7)', '2025-02-06T20:30:00+07:00'],
    ['midnight in another zone', '2025-02-06T00:30:00+09:00', '2025-02-05T22:30:00+07:00'],
  ])('%s', (_, text, instant) => expect(feedDate(text)).toBe(instant));

  test.each([
    ['no zone', 'Thu, 06 Feb 2025 20:30:48', /has no zone/],
    ['no zone, ISO', '2025-02-06T20:30:48', /has no zone/],
    ['no such day', 'Mon, 31 Feb 2025 20:30:48 +0700', /no date/],
    ['no such hour', '2025-02-06T25:30:48Z', /no date/],
    ['an unknown zone', 'Thu, 06 Feb 2025 20:30:48 XYZ', /no date/],
    ['American order with AM or PM', '2/6/2025 8:30:48 PM', /no date/],
    ['words', 'hôm qua', /no date/],
    ['nothing', '', /no date/],
  ])('%s is refused', (_, text, reason) => expect(() => feedDate(text)).toThrow(reason));

  test('an editor may say which zone a source means', () =>
    expect(feedDate('2025-02-06T20:30:48', '+07:00')).toBe('2025-02-06T20:30:48+07:00'));
});
