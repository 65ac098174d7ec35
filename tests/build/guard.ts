import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What was read of the machine, and the line that did. */
export type Reads = Record<string, string>;

/** Functions of `Date` whose answer depends on the machine's time zone. */
const LOCAL = [
  ...['getDate', 'getDay', 'getFullYear', 'getHours', 'getMinutes', 'getMonth', 'getTimezoneOffset'],
  ...['toDateString', 'toString', 'toTimeString'],
];
/** Functions whose answer depends on the machine's language or time zone where they are called without one. */
const LOCALISED = ['toLocaleDateString', 'toLocaleString', 'toLocaleTimeString'];

const RealDate = Date;
Error.stackTraceLimit = 50;

/**
 * Watches everything by which a page could learn something that `q` did not tell it: the disk, the network, the clock, the
 * dice, the environment, the machine's language and time zone. Called before the code that is watched is imported; gives
 * a function that begins to watch and one that ends it and gives what was read. The stopwatch, `performance.now`, is left out:
 * Astro times every request by it.
 */
export function guardMachine(): { watch(): void; end(): Reads } {
  let watching = false;
  const reads: Reads = {};
  const note = (what: string): void => {
    if (!watching) return;
    watching = false;
    const stack = new Error(what).stack ?? '';
    // Node reads a page's own modules when the page is first asked for.
    if (!stack.includes('node:internal/modules/')) reads[what] ??= stack.split('\n').slice(3, 6).join(' ← ');
    watching = true;
  };
  const wrap = (owner: object, name: string, what: string, isRead = (_args: unknown[]) => true): void => {
    const functions = owner as Record<string, unknown>;
    const original = functions[name];
    if (typeof original !== 'function') return;
    functions[name] = function (this: unknown, ...args: unknown[]) {
      if (isRead(args)) note(what);
      return Reflect.apply(original, this, args);
    };
  };
  for (const name of Object.keys(fs)) if (/^[a-z]/.test(name)) wrap(fs, name, `the disk, by fs.${name}`);
  for (const name of Object.keys(fs.promises)) wrap(fs.promises, name, `the disk, by fs.promises.${name}`);
  syncBuiltinESMExports();
  wrap(globalThis, 'fetch', 'the network, by fetch');
  wrap(Math, 'random', 'the dice, by Math.random');
  wrap(crypto, 'randomUUID', 'the dice, by crypto.randomUUID');
  wrap(crypto, 'getRandomValues', 'the dice, by crypto.getRandomValues');
  for (const name of LOCAL) wrap(RealDate.prototype, name, `the time zone, by Date.${name}`);
  for (const name of LOCALISED)
    wrap(RealDate.prototype, name, `the language or time zone, by Date.${name}`, ([locale]) => !locale);
  globalThis.Date = new Proxy(RealDate, {
    construct(target, args, self) {
      if (args.length === 0) note('the clock, by new Date()');
      return Reflect.construct(target, args, self);
    },
    get(target, name, self) {
      if (name === 'now') note('the clock, by Date.now');
      return Reflect.get(target, name, self);
    },
  });
  process.env = new Proxy(process.env, {
    get(target, name) {
      // Packages ask whether they are in production; the driver's own setting, the same in every build.
      if (name !== 'NODE_ENV') note(`the environment, by process.env.${String(name)}`);
      return Reflect.get(target, name);
    },
  });
  return {
    watch: () => {
      watching = true;
    },
    end: () => {
      watching = false;
      return reads;
    },
  };
}
