import type {
  Attachment,
  Category,
  Denial,
  Guide,
  NearMiss,
  Question,
  Site,
  Unit,
} from './schema.ts';

/** Text that a family states once for all its codes. */
export interface FamilyText {
  name: string;
  toldApartBy: string;
  site?: Site;
  unit?: Unit;
  haveReady?: Attachment[];
  checklist?: string[];
  denials?: Denial[];
  limits?: string;
  benefit?: string;
  faq?: Question[];
  example?: string;
  guides?: string[];
  sources?: string[];
  reviewed?: string;
}

/** One code as the compiled dataset stores it: its own text, its family by name. */
export interface CompactCode extends Partial<Omit<FamilyText, 'name' | 'toldApartBy'>> {
  code: string;
  title: string;
  category: Category;
  family: string;
  since?: number;
  until?: number;
  replacedBy?: string[];
  is: string;
  use?: string[];
  avoid?: string[];
  nearMisses?: NearMiss[];
  related?: string[];
  addsTo?: string[];
  withReading?: string;
  say?: { en: string; es: string };
  aliases?: string[];
  narrative?: string;
  narrativeLong?: string;
  /** What later editions changed, oldest first. */
  revisions?: Revision[];
}

/** Text that a code has from an edition on; `changed` says in one sentence what became different. */
interface Revision extends Partial<Omit<CompactCode, 'code' | 'revisions'>> {
  from: number;
  changed: string;
}

/** A code with its family's text resolved into it: what a panel shows and `npm run dataset` writes. */
export interface Entry extends Omit<CompactCode, 'revisions'> {
  /** What the newest edition that revised it changed. */
  changed?: string;
  familyName: string;
  toldApartBy: string;
}

export interface Dataset {
  /** Year of the newest edition, which is in force from 1 January to 31 December of it. */
  edition: number;
  families: Record<string, FamilyText>;
  guides: Record<string, Guide>;
  codes: CompactCode[];
  /** Codes that a general practice bills most. */
  everyday: string[];
  /** Every number of the edition and every retired one, with or without an entry. */
  listed: ListedNumber[];
}

export interface ListedNumber {
  code: string;
  since?: number;
  until?: number;
  replacedBy?: string[];
}

/**
 * Resolves family text into a code, as the edition of a year has it. Lists run code first, then family; single values
 * are the code's where it has one.
 */
export function resolve(compact: CompactCode, family: FamilyText, year: number): Entry {
  const { name, toldApartBy, ...shared } = family;
  const code = revised(compact, year);
  // What was authored as retired has no family text: its work is described by what replaced it.
  const isRetired = code.use === undefined;
  return {
    ...(isRetired ? {} : shared),
    ...code,
    familyName: name,
    toldApartBy,
    ...(isRetired ? {} : joined(code, family)),
  };
}

function revised(compact: CompactCode, year: number): CompactCode & { changed?: string } {
  const { revisions = [], ...code } = compact;
  return Object.assign(
    code,
    ...revisions.filter(({ from }) => from <= year).map(({ from: _, ...change }) => change),
  );
}

function joined(code: CompactCode, family: FamilyText): Partial<Entry> {
  const lists = {
    checklist: [...(code.checklist ?? []), ...(family.checklist ?? [])],
    denials: [...(code.denials ?? []), ...(family.denials ?? [])],
    faq: [...(code.faq ?? []), ...(family.faq ?? [])],
    guides: [...new Set([...(code.guides ?? []), ...(family.guides ?? [])])],
    sources: [...new Set([...(code.sources ?? []), ...(family.sources ?? [])])],
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
