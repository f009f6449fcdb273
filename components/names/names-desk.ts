import type { LicensedName } from '../../office/licensed-names.ts';
import type { ImportFailure } from './import-state.ts';

/** The file whose names are in force. */
export interface HeldFile {
  label: string;
  count: number;
  imported: string;
}

/** What the options can do with licensed names. */
export interface NamesDesk {
  held(): Promise<{ kind: 'held'; file?: HeldFile } | { kind: 'refused' } | undefined>;
  standings(): Promise<{ inForce: string[]; retired: string[] } | undefined>;
  importNames(
    names: readonly LicensedName[],
    label: string,
    onPart: (part: number) => void,
    signal: AbortSignal,
  ): Promise<'done' | ImportFailure>;
  /** Answers `done` when they are gone. */
  remove(): Promise<string>;
  onChange(listener: () => void): () => void;
}
