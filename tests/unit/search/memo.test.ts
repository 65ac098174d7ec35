import { describe, expect, test, vi } from 'vitest';
import { memo, RecentCalls } from '../../../src/search/client/memo.ts';

describe('memo', () => {
  test('runs once', async () => {
    const run = vi.fn(async () => 1);
    const once = memo(run);
    await Promise.all([once(), once()]);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('tries again after a failure', async () => {
    const run = vi.fn(async () => 1).mockRejectedValueOnce(new Error('offline'));
    const once = memo(run);
    await expect(once()).rejects.toThrow('offline');
    expect(await once()).toBe(1);
  });
});

describe('RecentCalls', () => {
  test('forgets the oldest call', async () => {
    const calls = new RecentCalls<string>(2);
    const run = vi.fn(async () => 'x');
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await calls.get(key, run);
    expect(run).toHaveBeenCalledTimes(4);
  });

  test('does not keep a failure', async () => {
    const calls = new RecentCalls<number>(2);
    await calls.get('a', () => Promise.reject(new Error('offline'))).catch(() => undefined);
    expect(await calls.get('a', async () => 1)).toBe(1);
  });
});
