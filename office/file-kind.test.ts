import { describe, expect, it } from 'vitest';
import { type FileKind, fileKind, wideOrder } from './file-kind.ts';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
const LIST = 'Code,Name\nD2740,Porcelain crown – one piece\nD2750,Gold crown\n';

describe('what a file is', () => {
  it.each<[FileKind, Uint8Array]>([
    ['empty', latin('')],
    ['excel workbook', latin('PK\x03\x04xxxx[Content_Types].xml xl/workbook.xml')],
    ['excel workbook', latin(`PK\x03\x04${'x'.repeat(200_000)}xl/worksheets/sheet1.xml`)],
    ['zip', latin('PK\x03\x04names.csv')],
    ['zip', latin('PK\x05\x06')],
    ['old excel workbook', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['gzip', latin('\x1f\x8b\x08')],
    ['pdf', latin('%PDF-1.7')],
    ['picture', latin('\x89PNG\r\n')],
    ['picture', latin('\xff\xd8\xff\xe0')],
    ['picture', latin('GIF89a')],
    ['picture', latin('RIFF....WEBP')],
    ['web page', latin('<!DOCTYPE html><p>')],
    ['web page', latin('\xef\xbb\xbf\n <html>')],
    ['web page', latin('<?xml version="1.0"?>')],
    ['unknown', latin('D2740,Crown\0')],
    ['unknown', latin(`${LIST.replace('–', '-').repeat(200)}\0`)],
    ['text', latin(LIST.replace('–', '-'))],
    ['text', wide(LIST, true)],
    ['text', wide(LIST, false)],
    ['text', wide(`\ufeff${LIST}`, true)],
  ])('%s', (kind, bytes) => {
    expect(fileKind(bytes)).toBe(kind);
  });

  it.each([
    ['utf-16le', wide(LIST, true)],
    ['utf-16be', wide(LIST, false)],
    // A letter whose lower byte is zero.
    ['utf-16le', wide(`${LIST}D2751,Kor\u0100na, plain and without anything else\n`, true)],
    [undefined, latin(LIST.replace('–', '-'))],
    [undefined, latin('')],
  ])('%s', (order, bytes) => {
    expect(wideOrder(bytes)).toBe(order);
  });
});
