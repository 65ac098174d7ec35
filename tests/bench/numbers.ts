/**
 * Sorts out the middle of several measurements.
 *
 * @param values The measurements.
 * @returns Their median; NaN if there are none.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/**
 * Averages several measurements.
 *
 * @param values The measurements.
 * @returns Their mean; NaN if there are none.
 */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
