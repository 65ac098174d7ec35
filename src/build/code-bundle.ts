import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { broughtLanguages } from '../i18n/languages.ts';
import type { CodeKeys } from './code-keys.ts';
import { filesBelow, hash } from './hash.ts';
import type { app, bringLanguages } from './renderer-entry.ts';
import type { Settings } from './settings.ts';

/** The site's code, compiled, speaking the languages of the content folder that was read last. */
export interface CodeBundle {
  /** Where it is kept. */
  folder: string;
  /** Changes with anything that could change a document besides the answers it is given. */
  key: string;
  /** The same for what no looks depend on: answers, and documents that are neither pages nor style sheets. */
  plainKey: string;
  /** Style sheets, scripts, fonts and `public/`. */
  clientFolder: string;
  /** Draws the document at a path; the page asks `locals.q`. */
  render(path: string, locals: App.Locals): Promise<Response>;
  /** Addresses of pages that need no content, such as `.mdx` pages in src/pages. */
  staticPaths: string[];
}

/** Compiles `src/`, whose keys are given, with Astro unless it was compiled before; throws when it does not compile. */
export async function compileCode(settings: Settings, { code: key, reading }: CodeKeys): Promise<CodeBundle> {
  // Inside the repository, wherever the other caches are: the bundle imports packages from node_modules.
  const codes = path.join(settings.root, '.cache/code');
  const folder = path.join(codes, key);
  if (!isSealed(folder)) {
    const draft = `${folder}.${process.pid}`;
    await runAstro(settings.root, draft);
    fs.writeFileSync(path.join(draft, SEAL), sealOf(draft));
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(draft, folder);
    forgetOld(codes, key);
  }
  return openBundle(folder, { code: key, reading });
}

/** Loads a bundle that was compiled with these keys into this thread. */
export async function openBundle(folder: string, { code: key, reading }: CodeKeys): Promise<CodeBundle> {
  const bundle = (await import(pathToFileURL(path.join(folder, 'server/entry.mjs')).href)) as {
    app: typeof app;
    bringLanguages: typeof bringLanguages;
  };
  return {
    folder,
    get key() {
      return hash([key, broughtLanguages()]);
    },
    get plainKey() {
      return hash([reading, broughtLanguages()]);
    },
    clientFolder: path.join(folder, 'client'),
    render: (address, locals) => {
      // The bundle has a memory of its own.
      bundle.bringLanguages(broughtLanguages());
      return bundle.app.render(new Request(new URL(address, 'http://sen.invalid')), { locals });
    },
    staticPaths: bundle.app.manifest.routes.flatMap(({ routeData }) =>
      routeData.type === 'page' && routeData.origin === 'project' && routeData.pathname
        ? [withSlash(routeData.pathname)]
        : [],
    ),
  };
}

/** Holds a hash of all other files of a bundle: one that was cut short or changed is compiled again. */
const SEAL = 'complete';
/** Bundles kept besides the newest, for builds that are still at work with them. */
const OLD_KEPT = 3;

function sealOf(folder: string): string {
  const files = filesBelow(folder).filter((file) => file !== SEAL);
  return hash(files.map((file) => [file, hash(fs.readFileSync(path.join(folder, file)))]));
}

function isSealed(folder: string): boolean {
  const seal = path.join(folder, SEAL);
  return fs.existsSync(seal) && fs.readFileSync(seal, 'utf8') === sealOf(folder);
}

function forgetOld(codes: string, key: string): void {
  const age = (name: string): number => fs.statSync(path.join(codes, name)).mtimeMs;
  const others = fs.readdirSync(codes).filter((name) => name !== key);
  for (const name of others.sort((a, b) => age(b) - age(a)).slice(OLD_KEPT))
    fs.rmSync(path.join(codes, name), { recursive: true, force: true });
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

function runAstro(root: string, outDir: string): Promise<void> {
  const astro = path.join(
    path.dirname(new URL(import.meta.resolve('astro/package.json')).pathname),
    'bin/astro.mjs',
  );
  // Whatever the caller's environment (a test runner's, say), the bundle is the production one: these names in it would
  // stand in the code in place of `import.meta.env.PROD` and its like.
  const { DEV: _dev, PROD: _prod, MODE: _mode, SSR: _ssr, ...inherited } = process.env;
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
