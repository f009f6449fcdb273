/** A text of the page and a spot in it. Held while it is looked at, never stored. */
export interface Place {
  text: string;
  /** Where the caret or the pointer is in `text`; left out where the text as a whole is meant. */
  offset?: number | undefined;
  /** The element that holds the text: a field, a cell, or the parent of a text node. */
  element: Element;
  /** Where `text` from `start` to `end` stands now, in CSS pixels of this frame; nothing once it has left the page. */
  rectOf(start: number, end: number): DOMRect | undefined;
}
