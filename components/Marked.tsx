interface Props {
  text: string;
  /** From where to where, in order. */
  marks: [start: number, end: number][];
}

/** A text with the parts that made it a result marked. */
export function Marked({ text, marks }: Props) {
  let at = 0;
  const parts = marks.flatMap(([start, end]) => {
    const part = [text.slice(at, start), <mark>{text.slice(start, end)}</mark>];
    at = end;
    return part;
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
