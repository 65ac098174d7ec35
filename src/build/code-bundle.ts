import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, hash } from './hash.ts';
import type { app } from './renderer-entry.ts';
import type { Settings } from './settings.ts';

/** The site's code, compiled. `key` changes with anything that could change a page besides the content. */
export interface CodeBundle {
  key: string;
  /** Style sheets, scripts, fonts and `public/`. */
  clientFolder: string;
  /** Draws the document at a path; the page asks `locals.q`. */
  render(path: string, locals: App.Locals): Promise<Response>;
  /** Addresses of pages that need no content, such as `.mdx` pages in src/pages. */
  staticPaths: string[];
}

/** Compiles `src/` with Astro unless it was compiled before; throws when it does not compile. */
export async function compileCode(settings: Settings): Promise<CodeBundle> {
  const key = codeKey(settings.root);
  // Inside the repository, wherever the other caches are: the bundle imports packages from node_modules.
  const codes = path.join(settings.root, '.cache/code');
  const folder = path.join(codes, key);
  if (!fs.existsSync(path.join(folder, 'complete'))) {
    fs.rmSync(codes, { recursive: true, force: true });
    await runAstro(settings.root, folder);
    fs.writeFileSync(path.join(folder, 'complete'), '');
  }
  const bundle = (await import(pathToFileURL(path.join(folder, 'server/entry.mjs')).href)) as {
    app: typeof app;
  };
  return {
    key,
    clientFolder: path.join(folder, 'client'),
    render: (address, locals) =>
      bundle.app.render(new Request(new URL(address, 'http://sen.invalid')), { locals }),
    staticPaths: bundle.app.manifest.routes.flatMap(({ routeData }) =>
      routeData.type === 'page' && routeData.origin === 'project' && routeData.pathname
        ? [withSlash(routeData.pathname)]
        : [],
    ),
  };
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

function codeKey(root: string): string {
  const files = [
    ...['src', 'public'].flatMap((folder) =>
      filesBelow(path.join(root, folder)).map((file) => `${folder}/${file}`),
    ),
    'astro.config.mjs',
    'package-lock.json',
  ];
  return hash([process.version, files.map((file) => [file, hash(fs.readFileSync(path.join(root, file)))])]);
}

function runAstro(root: string, outDir: string): Promise<void> {
  const astro = path.join(
    path.dirname(new URL(import.meta.resolve('astro/package.json')).pathname),
    'bin/astro.mjs',
  );
  // Whatever the caller's environment (a test runner's, say), the bundle is the production one.
  const { DEV: _dev, ...inherited } = process.env;
  const env = { ...inherited, NODE_ENV: 'production', SEN_BUNDLE: outDir, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`src/ does not compile:\n${output}`)),
    );
  });
}
