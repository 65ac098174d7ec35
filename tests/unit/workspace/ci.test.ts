import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CiHost, ciConfig } from '../../../src/workspace/ci.ts';
import { workspaceOf } from './sample.ts';

const SCHEMAS = path.resolve(import.meta.dirname, '../../schemas/ci');
const FILES = { github: 'github-workflow.json', gitlab: 'gitlab-ci.json' } as const;

/** Why a configuration breaks the schema that its host publishes; nothing where it does not. */
function breachesOf(host: CiHost, config: unknown): unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(fs.readFileSync(path.join(SCHEMAS, FILES[host]), 'utf8')) as object;
  const check = ajv.compile(schema);
  check(config);
  return check.errors ?? [];
}

describe.each(['github', 'gitlab'] as const)('configuration for %s', (host) => {
  test.each([1, 2, 34])('of %d provinces is valid by the published schema', (count) => {
    expect(breachesOf(host, parse(ciConfig(host, workspaceOf(count), 'provinces.yml')))).toEqual([]);
  });

  test('has no alias, which older runners do not read', () => {
    expect(ciConfig(host, workspaceOf(34), 'provinces.yml')).not.toMatch(/[&*]a\d/);
  });

  test('is the same each time', () => {
    const text = () => ciConfig(host, workspaceOf(34), 'provinces.yml');
    expect(text()).toBe(text());
  });

  test('would be told of when it is not valid', () => {
    expect(breachesOf(host, { jobs: { build: { 'runs-on': 3 } }, build: { script: 3 } })).not.toEqual([]);
  });
});

describe('the matrix', () => {
  const matrixOf = (count: number, shards: number) => {
    const config = parse(ciConfig('github', workspaceOf(count, shards), 'p.yml')) as {
      jobs: { build: { strategy: { matrix: { shard: number[] } } } };
    };
    return config.jobs.build.strategy.matrix.shard;
  };

  test('has as many shards as the workspace wants', () =>
    expect(matrixOf(34, 6)).toEqual([1, 2, 3, 4, 5, 6]));
  test('has no shard without a province', () => expect(matrixOf(2, 6)).toEqual([1, 2]));
});
