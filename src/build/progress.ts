/** Is told how a build goes on. */
export interface Progress {
  /** A phase begins; `total` is the number of steps in it, where that is known. */
  phase(name: string, total?: number): void;
  /** One more step of the phase is done. */
  step(): void;
  /** A phase is done, or something is worth saying. */
  line(text: string): void;
}

/** Tells nobody. */
export const SILENT: Progress = { phase: () => undefined, step: () => undefined, line: () => undefined };

/** Milliseconds between two redrawings of the last line. */
const REDRAW = 100;
/** Seconds into a phase before its end is foretold: the first steps say little. */
const FORETELL = 1;

/** Where progress goes: a terminal is written to in place, anything else gets whole lines. */
export interface Screen {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

/** Shows phases, counts and the time left on a terminal; elsewhere, as in CI, only lines. `clock` is in milliseconds. */
export function showProgress(screen: Screen, clock: () => number = () => performance.now()): Progress {
  const started = clock();
  let current = { name: '', total: 0, done: 0, since: started };
  let drawn = Number.NEGATIVE_INFINITY;
  const seconds = (from: number): number => (clock() - from) / 1000;
  const stamp = (): string => `${seconds(started).toFixed(1).padStart(6)} s  `;
  const clear = screen.isTTY ? '\r\u001b[2K' : '';
  const redraw = () => {
    if (!screen.isTTY || clock() - drawn < REDRAW) return;
    drawn = clock();
    screen.write(
      `${clear}${(stamp() + describe(current, seconds(current.since))).slice(0, (screen.columns ?? 80) - 1)}`,
    );
  };
  return {
    phase(name, total = 0) {
      current = { name, total, done: 0, since: clock() };
      drawn = Number.NEGATIVE_INFINITY;
      redraw();
    },
    step() {
      current.done++;
      redraw();
    },
    line(text) {
      screen.write(`${clear}${stamp()}${text}\n`);
    },
  };
}

function describe(
  { name, total, done }: { name: string; total: number; done: number },
  seconds: number,
): string {
  if (total === 0) return `${name} …`;
  const left =
    done > 0 && seconds > FORETELL ? `, ${Math.ceil((seconds / done) * (total - done))} s left` : '';
  return `${name}: ${done} of ${total}${left}`;
}
