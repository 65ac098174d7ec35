import type { Progress } from './progress.ts';

/** Keeps something for the next build. That it could not be kept costs that build time, nothing else. */
export async function remember(what: string, keep: () => unknown, progress: Progress): Promise<void> {
  try {
    await keep();
  } catch (error) {
    progress.line(`${what} not remembered for the next build: ${(error as Error).message}`);
  }
}
