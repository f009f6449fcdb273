/** What a reader can do with an entry; each surface hands in its own. */
export interface Reading {
  /** Points of the checklist that are ticked. */
  ticks: readonly string[];
  /** Sections that are folded. */
  folded: readonly string[];
  onVisit(code: string): void;
  /** Puts a neighbour beside the entry; `picked`: the code that an answer to the question pointed at. */
  onCompare(code: string, picked?: string): void;
  onTick(item: string, isDone: boolean): void;
  onFold(section: string, isFolded: boolean): void;
  copy(text: string): Promise<boolean>;
}
