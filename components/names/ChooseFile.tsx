import { useId, useState } from 'preact/hooks';
import { NAMES_WORDS } from '../names-words.ts';
import { trusted } from '../trusted.ts';

interface Props {
  onFile(file: File): void;
}

/** Where a file is chosen, or dropped. */
export function ChooseFile({ onFile }: Props) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  const over = (is: boolean) =>
    trusted((event: DragEvent) => {
      event.preventDefault();
      setOver(is);
    });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field in it does the same by keyboard and click
    <div
      class="drop"
      data-over={isOver}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={trusted((event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      })}
    >
      <label for={id}>{NAMES_WORDS.choose}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file can be chosen again once it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <span class="soft">{NAMES_WORDS.orDrop}</span>
    </div>
  );
}
