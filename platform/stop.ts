import { covers } from './match-pattern.ts';

/**
 * Whether a message tells the frames of this origin to let go of the page.
 * A frame without an origin of its own (sandboxed) follows any such message: it cannot tell whose it is.
 */
export function isStop(message: unknown, origin: string): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { type, origins } = message as { type?: unknown; origins?: unknown };
  if (type !== 'stop' || !Array.isArray(origins)) return false;
  if (!URL.canParse(origin)) return true;
  return origins.some((pattern) => typeof pattern === 'string' && covers(pattern, origin));
}
