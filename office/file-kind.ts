/** What a chosen file is, by its first bytes. */
export type FileKind =
  | 'text'
  | 'empty'
  | 'excel workbook'
  | 'old excel workbook'
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'picture'
  | 'web page'
  | 'unknown';

/** Bytes of a file that are looked at for zeros: a text in UTF-16 has them at every second place only. */
const LOOKED_AT = 4096;
/** Zeros of one side for one of the other: there are letters outside of ASCII that hold one. */
const RARE = 20;
/** Some portals answer with a page where a file was asked for; the first three signs are a byte-order mark. */
const WEB_PAGE = /^[\s\u00ef\u00bb\u00bf]*<(!doctype html|html|\?xml)/i;

const BEGINNINGS: [kind: FileKind, bytes: number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
];

/** Tells files that only bear the name of a CSV from texts; a zero in a text makes it none. Nothing is ever unpacked. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const named = BEGINNINGS.find(([, begin]) => begin.every((byte, i) => bytes[i] === byte))?.[0];
  // Workbooks are zips, and name the folder that holds their sheets.
  if (named === 'zip') return holds(bytes, 'xl/') ? 'excel workbook' : 'zip';
  if (named) return named;
  if (wideOrder(bytes)) return 'text';
  if (bytes.includes(0)) return 'unknown';
  const head = asLatin(bytes.subarray(0, LOOKED_AT));
  return WEB_PAGE.test(head) ? 'web page' : 'text';
}

/** Whether a text is in UTF-16, and with which byte first; told by its mark or by the zeros of its ASCII letters. */
export function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Most letters of a code list are ASCII: their zeros are on one side, and all but a few of all zeros.
  if (odd > looked / 4 && even * RARE < odd) return 'utf-16le';
  if (even > looked / 4 && odd * RARE < even) return 'utf-16be';
  return undefined;
}

function holds(bytes: Uint8Array, text: string): boolean {
  return (
    asLatin(bytes.subarray(0, 64 * 1024)).includes(text) ||
    asLatin(bytes.subarray(-64 * 1024)).includes(text)
  );
}

function asLatin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
