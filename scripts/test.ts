import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../tests/chromium.ts';
import { ensureFirefox } from '../tests/firefox.ts';

const HELP =
  'npm test: formatter, linter, types, then all tests; installs Chromium and Firefox where they are missing (Debian, root).';
const REPORT = '.cache/vitest.json';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

/** Runs a tool of the project and shows what it says; true when it found nothing. */
function check(name: string, args: string[]): boolean {
  console.log(`\n> ${name} ${args.join(' ')}`);
  return spawnSync('npx', [name, ...args], { stdio: 'inherit' }).status === 0;
}

if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  process.env.CHROME_PATH = ensureChromium();
  process.env.FIREFOX_PATH = ensureFirefox();
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Hundreds of threads and commands would each take the types out of the same code.
  process.env.NODE_COMPILE_CACHE ??= path.resolve('.cache/node');
  const checks = [
    check('biome', ['check', '--error-on-warnings', '.']),
    check('astro', ['check', '--minimumFailingSeverity', 'hint']),
  ];
  fs.rmSync(REPORT, { force: true });
  const ran = check('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${REPORT}`]);
  const report: VitestReport = fs.existsSync(REPORT)
    ? (JSON.parse(fs.readFileSync(REPORT, 'utf8')) as VitestReport)
    : { numPassedTests: 0, numFailedTests: 1 };
  const passed = report.numPassedTests + checks.filter(Boolean).length;
  // A suite that breaks before its first test counts as one failure.
  const failed = Math.max(report.numFailedTests, ran ? 0 : 1) + checks.filter((good) => !good).length;
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
