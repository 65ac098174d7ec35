import { stringify } from 'yaml';
import type { Workspace } from './schema.ts';

const HEAD =
  '# npm run workspace -- ci. Đừng sửa tay, chạy lại lệnh. / Do not edit; run the command again.\n';
/** What one run keeps for the next: pictures, code, what each page asked, and the sites themselves. */
const KEPT = ['.cache', 'dist-provinces'];
/** Former sites, which the next build begins with: of use to a cache, not to a reader. */
const SPARES = 'dist-provinces/*.spare';
const NODE = 24;
/** Every hour: what is published or lapses by the clock, does so within it. */
const HOURLY = '17 * * * *';

/** An expression of GitHub Actions. */
const expression = (text: string): string => `\${{ ${text} }}`;

/** Where the generated file belongs in a repository. */
export const CI_FILES = { github: '.github/workflows/provinces.yml', gitlab: '.gitlab-ci.yml' } as const;
export type CiHost = keyof typeof CI_FILES;

/** The CI configuration of a workspace: all provinces in its shards at once, then the index over what they built. */
export function ciConfig(host: CiHost, workspace: Workspace, file: string): string {
  return (
    HEAD +
    stringify(host === 'github' ? github(workspace, file) : gitlab(workspace, file), {
      lineWidth: 0,
      aliasDuplicateObjects: false,
    })
  );
}

/** Shards that have nothing to build would only cost a machine. */
const shardsOf = ({ shards, provinces }: Workspace): number =>
  Math.min(shards, Object.keys(provinces).length);

function github(workspace: Workspace, file: string): object {
  const shards = shardsOf(workspace);
  const prepare = [
    { uses: 'actions/checkout@v4', with: { 'fetch-depth': 0 } },
    { uses: 'actions/setup-node@v4', with: { 'node-version': NODE, cache: 'npm' } },
    { run: 'npm ci' },
  ];
  return {
    name: 'provinces',
    on: { push: { branches: ['main'] }, schedule: [{ cron: HOURLY }], workflow_dispatch: {} },
    permissions: { contents: 'read' },
    // A run that is at work is let go on: one that was stopped would have published half of the provinces.
    concurrency: { group: 'provinces', 'cancel-in-progress': false },
    jobs: {
      build: {
        'runs-on': 'ubuntu-24.04',
        'timeout-minutes': 60,
        // A province with a mistake must not hold up the others.
        strategy: {
          'fail-fast': false,
          matrix: { shard: Array.from({ length: shards }, (_, at) => at + 1) },
        },
        steps: [
          ...prepare,
          {
            uses: 'actions/cache@v4',
            with: {
              path: KEPT.join('\n'),
              key: `provinces-${expression('matrix.shard')}-${expression('github.run_id')}`,
              'restore-keys': `provinces-${expression('matrix.shard')}-\nprovinces-`,
            },
          },
          {
            run: `npm run workspace -- build --file ${file} --shard ${expression('matrix.shard')}/${shards}`,
          },
          {
            if: expression('!cancelled()'),
            uses: 'actions/upload-artifact@v4',
            with: {
              name: `provinces-${expression('matrix.shard')}`,
              path: `dist-provinces\n!${SPARES}`,
              'retention-days': 3,
            },
          },
        ],
      },
      index: {
        'runs-on': 'ubuntu-24.04',
        needs: 'build',
        if: expression('!cancelled()'),
        steps: [
          ...prepare,
          {
            uses: 'actions/download-artifact@v4',
            with: { pattern: 'provinces-*', path: 'dist-provinces', 'merge-multiple': true },
          },
          { run: `npm run workspace -- index --file ${file}` },
          {
            // The index stands even where a province has no site; only the exit code tells.
            if: expression('!cancelled()'),
            uses: 'actions/upload-artifact@v4',
            with: { name: 'index', path: 'dist-index', 'retention-days': 3 },
          },
        ],
      },
    },
  };
}

function gitlab(workspace: Workspace, file: string): object {
  const shards = shardsOf(workspace);
  return {
    default: { image: `node:${NODE}-bookworm`, before_script: ['npm ci --cache .npm --prefer-offline'] },
    variables: { GIT_DEPTH: '0' },
    stages: ['build', 'index'],
    build: {
      stage: 'build',
      timeout: '1 hour',
      ...(shards > 1 ? { parallel: shards } : {}),
      cache: [
        { key: { files: ['package-lock.json'] }, paths: ['.npm'] },
        { key: `provinces-${shards > 1 ? '$CI_NODE_INDEX' : '1'}`, paths: KEPT, when: 'always' },
      ],
      script: [
        `npm run workspace -- build --file ${file} --shard ${shards > 1 ? '$CI_NODE_INDEX/$CI_NODE_TOTAL' : '1/1'}`,
      ],
      artifacts: {
        paths: ['dist-provinces'],
        exclude: [`${SPARES}/**/*`],
        when: 'always',
        expire_in: '3 days',
      },
      resource_group: `provinces-${shards > 1 ? '$CI_NODE_INDEX' : '1'}`,
    },
    index: {
      stage: 'index',
      needs: [{ job: 'build', artifacts: true }],
      when: 'always',
      cache: [{ key: { files: ['package-lock.json'] }, paths: ['.npm'] }],
      script: [`npm run workspace -- index --file ${file}`],
      artifacts: { paths: ['dist-index'], when: 'always', expire_in: '3 days' },
    },
  };
}
