import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** A disk that refuses: after so many writings, every one fails with the system's error. */
export interface Fault {
  code: string;
  after: number;
}

const WRITING = ['writeFileSync', 'mkdirSync', 'linkSync', 'copyFileSync', 'renameSync'] as const;
const whole = Object.fromEntries(WRITING.map((name) => [name, fs[name]]));

/** Makes this process's disk refuse, or, without a fault, take everything again. */
export function injectFault(fault: Fault | undefined): void {
  Object.assign(fs, whole);
  let written = 0;
  if (fault) {
    for (const name of WRITING) {
      const write = whole[name] as (...args: unknown[]) => unknown;
      const failing = (...args: unknown[]) => {
        if (written++ < fault.after) return write(...args);
        const error = new Error(`${fault.code}: injected, ${name} '${args[0]}'`);
        throw Object.assign(error, { code: fault.code, path: String(args[0]) });
      };
      Object.assign(fs, { [name]: failing });
    }
  }
  syncBuiltinESMExports();
}
