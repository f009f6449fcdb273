import type { textsOfLine } from './claim-line.ts';
import type { FrameRect } from './frame-offset.ts';
import type { Place } from './place.ts';

/** How a code came to notice. `left`: its field was left with a code in it that no edition holds. */
export type How = 'typed' | 'focused' | 'hovered' | 'left';

/** All that leaves the page: a code, a rectangle, the date of service, and how the code was met. */
export interface Sighting {
  code: string;
  how: How;
  rect: FrameRect;
  /** `YYYY-MM-DD`, where one stands in the code's line or around it. */
  date?: string;
  /** A number of our own for the claim line, the same as long as it is the same line. */
  line: number;
}

/** Reads a place: which code stands there, and from where to where in the text. */
export type Find = (
  place: Pick<Place, 'text' | 'offset'> & { labels(): Iterable<string> },
) => { code: string; start: number; end: number; isBare?: true } | undefined;

/** Whether a code has been begun before the caret. */
type IsBegun = (place: Pick<Place, 'text' | 'offset'>) => boolean;

/** What the watcher is told about texts; it knows no codes itself. */
export interface Detect {
  find: Find;
  isBegun: IsBegun;
  /** Whether labels say that procedure codes stand there. */
  expectsCode(labels: Iterable<string>): boolean;
  dateOfService(texts: ReturnType<typeof textsOfLine>): string | undefined;
}

export interface Report {
  /** A code has been begun, or its field entered: its answer will be wanted in a moment. */
  begun(): void;
  /**
   * Answers whether the code is one that any edition knows. Asks for the sighting once the key is dealt with: where the
   * code stands takes a layout. There is none when it has left the page by then.
   */
  sighted(sighting: () => Sighting | undefined): Promise<boolean | undefined>;
  moved(rect: FrameRect): void;
  /** The code is no longer in hand. */
  gone(): void;
  /** The user pressed Escape. */
  dismissed(): void;
  /** Whether the focus went into the answer itself. */
  isAnswer(target: EventTarget | null): boolean;
}
