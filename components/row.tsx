import type { ComponentChildren } from 'preact';
import type { TitledCode } from '../data/browse.ts';
import type { ListedRow } from '../data/code-list.ts';
import type { Mark } from '../data/fold.ts';
import type { LicensedRow } from '../data/licensed-row.ts';
import type { SearchResult } from '../data/search.ts';
import type { Standing } from '../data/standing.ts';
import { LOOKUPS_WORDS } from './lookups-words.ts';
import { Marked } from './Marked.tsx';
import { WORDS } from './words.ts';

/** One row of a list of codes. */
export interface Row {
  code: string;
  title: string;
  /** The title is no title of the dataset but a sentence of the interface, in its language. */
  isSaid?: true;
  marks?: { code: Mark[]; title: Mark[] };
  /** Below the title. */
  note?: ComponentChildren;
  /** Below that: the name in the practice's own licensed file. */
  licensed?: ComponentChildren;
  /** At the end of the row, soft: why it is here. */
  why?: string;
  /** At the end of the row: something to be careful about. */
  tag?: string | undefined;
}

/** Rows under a heading of their own, or without one. */
export interface RowGroup {
  heading?: string;
  rows: Row[];
}

export function rowOfResult(result: SearchResult): Row {
  const { code, title, marks, alias, snippet, licensed, why, standing } = result;
  return {
    code,
    title,
    marks,
    note: alias ? (
      <>
        “<Marked text={alias} marks={marks.alias} />”
      </>
    ) : (
      snippet && <Marked text={snippet.text} marks={snippet.marks} />
    ),
    licensed: licensed && named(licensed),
    why: why === 'typo' && marks.code.length > 0 ? LOOKUPS_WORDS.slip : LOOKUPS_WORDS.why[why],
    tag: tagOf(standing),
  };
}

export function rowOfListed({ code, title = '', standing, instead, licensed }: ListedRow): Row {
  if (standing === 'unknown')
    return {
      code,
      title: LOOKUPS_WORDS.unknownCode(instead),
      isSaid: true,
      tag: LOOKUPS_WORDS.unknownTag,
    };
  return {
    code,
    title,
    ...(standing === 'retired' ? { note: LOOKUPS_WORDS.endedCode(instead) } : {}),
    licensed: licensed && named(licensed),
    tag: tagOf(standing),
  };
}

export function rowOfTitled({ code, title, licensed }: TitledCode): Row {
  return { code, title, licensed: licensed && named(licensed) };
}

function named({ name, source, marks = [] }: NonNullable<LicensedRow['licensed']>) {
  return (
    <>
      <Marked text={name} marks={marks} /> · {source}
    </>
  );
}

function tagOf(standing: Standing): string | undefined {
  if (standing === 'in force') return undefined;
  return standing === 'retired' ? WORDS.retired : WORDS.notYet;
}
