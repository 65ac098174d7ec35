import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const MODULE = path.resolve(import.meta.dirname, '../../../src/build/arenas.ts');
const SCRIPT = `
  import { limitArenas } from ${JSON.stringify(MODULE)};
  limitArenas();
  console.log(process.env.MALLOC_ARENA_MAX, process.execArgv.includes('--max-semi-space-size=16'));
`;

/** What a process says that limits its arenas first. */
function saidBy(env: Record<string, string>): string {
  const options = ['--max-semi-space-size=16', '--input-type=module-typescript', '--eval', SCRIPT];
  const { MALLOC_ARENA_MAX: _, ...inherited } = process.env;
  return spawnSync(process.execPath, options, {
    encoding: 'utf8',
    env: { ...inherited, ...env },
  }).stdout.trim();
}

describe.runIf(process.platform === 'linux' && process.execve)(
  'a process that limits its memory arenas',
  () => {
    test('goes on with few of them, and with the flags that it was given', () => {
      expect(saidBy({})).toBe('2 true');
    });

    test('leaves the number alone that the environment gives', () => {
      expect(saidBy({ MALLOC_ARENA_MAX: '5' })).toBe('5 true');
    });
  },
);
