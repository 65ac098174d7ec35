import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runPagefind } from '../../../src/search/build/pagefind.ts';
import { temporaryFolder } from '../../build/province-copy.ts';

afterEach(() => vi.unstubAllEnvs());

test('Pagefind is ended where it tries for ever, and the error says so', async () => {
  const folder = temporaryFolder();
  const program = path.join(folder, 'pagefind');
  fs.writeFileSync(program, '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 });
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
  await expect(runPagefind('vi', folder, folder, '', 50)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
});
