import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { trusted } from './trusted.ts';

interface Props {
  label: string;
  /** What stands behind the label: that a file can be dropped too. */
  orDrop: string;
  /** Endings and types of the files that are offered. */
  accept: string;
  inputRef?: Ref<HTMLInputElement>;
  onFile(file: File): void;
}

/** Where a file is chosen, or dropped. */
export function ChooseFile({ label, orDrop, accept, inputRef, onFile }: Props) {
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
      <label for={id}>{label}</label>
      <input
        {...(inputRef ? { ref: inputRef } : {})}
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file can be chosen again once it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <span class="soft">{orDrop}</span>
    </div>
  );
}
