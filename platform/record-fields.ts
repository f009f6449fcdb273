/**
 * The fields of a stored record; of anything else, none. What is written over them keeps those that this version does
 * not know: a later one, which was taken back, may have left them.
 */
export function fieldsOf(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? { ...stored }
    : {};
}
