import type { Progress } from './progress.ts';

/** Keeps something for the next build. That it could not be kept costs that build time, nothing else. */
export function remember(what: string, keep: () => void, progress: Progress): void {
  try {
    keep();
  } catch (error) {
    progress.line(`${what} not remembered for the next build: ${(error as Error).message}`);
  }
}
