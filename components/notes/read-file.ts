import { FILE_SIZE, type ReadBackup, readBackup } from '../../office/backup.ts';

/** Reads a backup from a file: UTF-8, or what Excel writes instead. */
export async function readFile(file: Blob): Promise<ReadBackup> {
  if (file.size > FILE_SIZE) return { kind: 'bad', reason: 'too large' };
  // A file that has gone since it was chosen cannot be read any more.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: 'bad', reason: 'not text' };
  return readBackup(decoded(new Uint8Array(bytes)), new Date().toISOString());
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
