import type { Area } from './notes-area.ts';

/**
 * What goes wrong with one access: it is refused; the worker is stopped before or after it has effect; or, worse than
 * the browsers promise, after half of it has.
 */
export type Fault = 'rejects' | 'stops before' | 'stops after' | 'stops halfway';
export const FAULTS: Fault[] = ['rejects', 'stops before', 'stops after', 'stops halfway'];

/** Storage in memory that fails once, at the k-th access; counted from 1. */
export class FaultyArea implements Area {
  readonly data: Record<string, unknown>;
  readonly faultAt: number;
  readonly fault: Fault;
  readonly message: string;
  /** Longest that all of it may be as JSON; a longer write is refused. */
  quota = Number.POSITIVE_INFINITY;
  accesses = 0;
  /** Fulfilled when the worker would be gone. */
  readonly stopped: Promise<'stopped'>;
  #stop: (value: 'stopped') => void = () => undefined;

  constructor(
    data: Record<string, unknown> = {},
    faultAt = 0,
    fault: Fault = 'rejects',
    message = 'QUOTA_BYTES quota exceeded',
  ) {
    this.data = data;
    this.faultAt = faultAt;
    this.fault = fault;
    this.message = message;
    this.stopped = new Promise((ok) => {
      this.#stop = ok;
    });
  }

  get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? Object.keys(this.data) : [keys].flat();
    return this.#access(
      () => undefined,
      [],
      () =>
        structuredClone(
          Object.fromEntries(
            wanted.filter((key) => key in this.data).map((key) => [key, this.data[key]]),
          ),
        ),
    );
  }

  set(items: Record<string, unknown>): Promise<void> {
    const put = ([key, value]: [string, unknown]) => {
      this.data[key] = structuredClone(value);
    };
    const hasQuota = Number.isFinite(this.quota);
    if (hasQuota && JSON.stringify({ ...this.data, ...items }).length > this.quota)
      return Promise.reject(new Error(this.message));
    return this.#access(put, Object.entries(items), () => undefined);
  }

  remove(keys: string | string[]): Promise<void> {
    return this.#access(
      (key: string) => {
        delete this.data[key];
      },
      [keys].flat(),
      () => undefined,
    );
  }

  async #access<Part, Result>(
    act: (part: Part) => void,
    parts: Part[],
    result: () => Result,
  ): Promise<Result> {
    await undefined;
    const isFaulty = ++this.accesses === this.faultAt;
    if (isFaulty && this.fault === 'rejects') throw new Error(this.message);
    const isHalf = isFaulty && this.fault === 'stops halfway';
    const done =
      isFaulty && this.fault === 'stops before' ? 0 : isHalf ? parts.length / 2 : parts.length;
    for (const part of parts.slice(0, Math.floor(done))) act(part);
    if (isFaulty) {
      this.#stop('stopped');
      await new Promise(() => undefined);
    }
    return result();
  }
}
