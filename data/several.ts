import type { Library } from './library.ts';
import type { Answer, Lookup } from './lookup.ts';

type Asked = { code: string } | { from: string; to: string };

/** Answers for the codes and ranges of one selection, or with nothing where there is none. */
export type Several = (asked: Asked[]) => Answer | undefined;

/** Codes that fit a heading, and one list. */
const NAMED = 3;
const MOST = 60;

/** One code is answered with its entry, several with a list; a range is expanded to the codes in force. */
export function createSeveral({ edition, listed, titleOf }: Library, lookup: Lookup): Several {
  const inForce = (from: string, to: string) =>
    [...listed.values()]
      .filter(({ code, until }) => until === undefined && from <= code && code <= to)
      .map(({ code }) => code)
      .sort();
  return (asked) => {
    const codes = new Set(
      asked.flatMap((one) => ('code' in one ? [one.code] : inForce(one.from, one.to))),
    );
    const [first] = codes;
    if (first === undefined) return undefined;
    if (codes.size === 1) return lookup(first);
    const list = [...codes].slice(0, MOST);
    return {
      kind: 'several',
      code: list.length > NAMED ? `${list.slice(0, NAMED).join(', ')} …` : list.join(', '),
      edition,
      names: {},
      codes: list.map((code) => {
        const title = titleOf(code);
        return title ? { code, title } : { code };
      }),
    };
  };
}
