import fs from 'node:fs';
import path from 'node:path';
import { keepApproved } from '../../../src/approval/find-approved.ts';
import { codeKeys } from '../../../src/build/code-keys.ts';
import { filesBelow } from '../../../src/build/hash.ts';
import { loadReadings, saveReadings } from '../../../src/build/kept-readings.ts';
import type { Settings } from '../../../src/build/settings.ts';
import { checkProvince } from '../../../src/check/check-province.ts';
import { approveCopy } from '../../approve-copy.ts';
import type { Random } from '../../bench/random.ts';
import { NOW, ROOT } from '../../built-sites.ts';
import { ProvinceCopy, temporaryFolder } from '../province-copy.ts';
import { contentsOf } from '../workshop.ts';
import { type BuildAnswer, Builder } from './builder.ts';
import { CodeCopy } from './code-copy.ts';
import { CODE_EDITS } from './code-edits.ts';
import { CONTENT_EDITS } from './content-edits.ts';
import type { Fault } from './fault.ts';
import { tamper } from './tamper.ts';

const SHARED_CACHE = path.join(ROOT, '.cache');
/** Named by what they are made from, so that a clean build may share them. */
const SHARED = ['pictures', 'card-fonts', 'typefaces'];
/** How often an edit is left waiting for approval. */
const WAITING = 0.2;
const HOUR = 3_600_000;
/** The longest wait before a build is killed, in milliseconds. */
const LONGEST = 1_500;

/** A province and the code that are edited at random and built after each edit. */
export class Rehearsal {
  readonly content = new ProvinceCopy();
  /** What was done, for the message when a build differs. */
  readonly diary: string[] = [];
  readonly home: string;
  private readonly approved: string;
  private readonly code: CodeCopy;
  private readonly builder = new Builder();
  private readonly random: Random;
  private now = Date.parse(NOW);
  private count = 0;

  /** `home` is an empty folder for everything that is built. */
  constructor(random: Random, home = temporaryFolder()) {
    this.random = random;
    this.home = home;
    this.approved = path.join(home, 'approved');
    this.code = new CodeCopy(path.join(home, 'code'));
    this.approve();
  }

  /** One edit of any kind but those to code, and the build after it. */
  async edit(): Promise<void> {
    this.count++;
    const kind = this.random.pick([
      ...Object.keys(CONTENT_EDITS),
      'time passes',
      'the check is run',
      'the site is tampered with',
      'a build is killed',
    ]);
    this.diary.push(kind);
    if (kind === 'time passes') this.now += this.random.between(1, 30) * HOUR;
    else if (kind === 'the site is tampered with') tamper(this.out, this.random);
    else if (kind === 'the check is run') await this.check();
    else if (kind === 'a build is killed') await this.killedBuild();
    else CONTENT_EDITS[kind]?.({ content: this.content, random: this.random, count: this.count });
    if (this.random.chance(WAITING)) this.diary.push('(not approved)');
    else this.approve();
    await this.build();
  }

  /** Approves what the content says now, and keeps it as `npm run approve` does. */
  approve(): void {
    approveCopy(this.content.folder);
    for (const file of filesBelow(this.content.folder).filter((name) => /\.(mdx|svg|png)$/.test(name)))
      keepApproved(this.approved, file, fs.readFileSync(path.join(this.content.folder, file)));
  }

  /** The check, as its command runs it: it shares what was read with the builds. */
  async check(): Promise<void> {
    const settings = this.settings();
    const code = codeKeys(settings.root).reading;
    const readings = loadReadings(settings, code);
    await checkProvince(settings.content, settings.now, {}, { readings });
    saveReadings(settings, code, readings);
  }

  /** An edit to the code, and the build after it. */
  async editCode(name: string): Promise<void> {
    this.count++;
    this.diary.push(name);
    CODE_EDITS[name]?.(this.code, this.count);
    await this.build();
  }

  /** Builds; throws with what was done before where the build fails. */
  async build(folder = 'site'): Promise<void> {
    const answer = await this.builder.build(this.settings(folder));
    if (!answer || answer.error || answer.problems.length > 0)
      throw new Error(`${JSON.stringify(answer)} after ${this.diary.join(', ')}`);
  }

  /** Builds on a disk that may refuse, and gives what it came to. */
  tryBuild(fault?: Fault): Promise<BuildAnswer | undefined> {
    return this.builder.build(this.settings(), fault);
  }

  get out(): string {
    return this.settings().out;
  }

  /** What the builds of the site keep for themselves alone. */
  get ownCache(): string {
    return this.settings().cache;
  }

  /** Gives the builds copies of the caches that they share with others, so that they may be harmed. */
  ownEverything(): void {
    for (const name of SHARED) {
      const folder = path.join(this.ownCache, name);
      if (!fs.lstatSync(folder).isSymbolicLink()) continue;
      fs.rmSync(folder);
      fs.cpSync(path.join(SHARED_CACHE, name), folder, { recursive: true });
    }
  }

  /** Hash of every file of the site. */
  site(): Record<string, string> {
    return contentsOf(this.out);
  }

  /** The same of a site that a build without memory makes of the same content and code at the same instant. */
  async cleanSite(): Promise<Record<string, string>> {
    const clean = this.settings('clean');
    for (const folder of [clean.out, clean.cache]) fs.rmSync(folder, { recursive: true, force: true });
    await this.build('clean');
    return contentsOf(clean.out);
  }

  /** Begins a build of edited content and kills it at a random moment. */
  async killedBuild(): Promise<void> {
    CONTENT_EDITS['a body grows']?.({ content: this.content, random: this.random, count: this.count });
    const killed = this.builder.build(this.settings());
    await new Promise((resolve) => setTimeout(resolve, this.random.between(0, LONGEST)));
    await this.builder.kill();
    await killed;
  }

  async end(): Promise<void> {
    await this.builder.kill();
  }

  private settings(folder = 'site'): Settings {
    const cache = path.join(this.home, `${folder}-cache`);
    fs.mkdirSync(cache, { recursive: true });
    for (const name of ['approved', ...SHARED]) {
      const shared = name === 'approved' ? this.approved : path.join(SHARED_CACHE, name);
      fs.mkdirSync(shared, { recursive: true });
      if (!fs.existsSync(path.join(cache, name))) fs.symlinkSync(shared, path.join(cache, name));
    }
    return {
      root: this.code.folder,
      content: this.content.folder,
      out: path.join(this.home, folder),
      cache,
      origin: undefined,
      now: new Date(this.now).toISOString(),
    };
  }
}
