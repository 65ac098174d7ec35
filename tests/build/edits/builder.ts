import { type ChildProcess, fork } from 'node:child_process';
import type { Settings } from '../../../src/build/settings.ts';
import type { Fault } from './fault.ts';

/** What a build came to, in another process. */
export interface BuildAnswer {
  problems: string[];
  pages: number;
  drawn: number;
  error?: string;
}

/** A process that builds again and again, and may be killed at it. */
export class Builder {
  private child: ChildProcess | undefined;

  /** Builds, on a disk with a fault where one is given, and gives what it came to; `undefined` where the process was killed at it. */
  build(settings: Settings, fault?: Fault): Promise<BuildAnswer | undefined> {
    const child = this.start();
    return new Promise((resolve) => {
      const finish = (answer?: BuildAnswer) => {
        child.off('message', finish).off('exit', gone);
        resolve(answer);
      };
      const gone = () => finish();
      child.on('message', finish).on('exit', gone);
      child.send({ settings, fault });
    });
  }

  /** Ends the process as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  private start(): ChildProcess {
    this.child ??= fork(new URL('./forked-build.ts', import.meta.url), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return this.child;
  }
}
