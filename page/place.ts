/** A text of the page and a spot in it. Held while it is looked at, never stored. */
export interface Place {
  text: string;
  /** Where the caret or the pointer is in `text`. */
  offset: number;
  /** The element that holds the text: a field, or the parent of a text node. */
  element: Element;
  /** Whether the text is the value of a field. */
  isField: boolean;
  /** Where `text` from `start` to `end` stands now, in CSS pixels of this frame; nothing once it has left the page. */
  rectOf(start: number, end: number): DOMRect | undefined;
}
