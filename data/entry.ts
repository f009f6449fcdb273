import type { Attachment, Category, Denial, NearMiss, Question, Site, Unit } from './schema.ts';

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
}

/** A code with its family's text resolved into it: what a panel shows and `npm run dataset` writes. */
export interface Entry extends CompactCode {
  familyName: string;
  toldApartBy: string;
}

export interface Dataset {
  /** Year of the edition, which is in force from 1 January to 31 December of it. */
  edition: number;
  families: Record<string, FamilyText>;
  codes: CompactCode[];
  /** Every number of the edition and every retired one, with or without an entry. */
  listed: ListedNumber[];
}

export interface ListedNumber {
  code: string;
  since?: number;
  until?: number;
  replacedBy?: string[];
}

/** Resolves family text into a code. Lists run code first, then family; single values are the code's where it has one. */
export function resolve(code: CompactCode, family: FamilyText): Entry {
  const { name, toldApartBy, ...shared } = family;
  const isRetired = code.until !== undefined;
  return {
    ...(isRetired ? {} : shared),
    ...code,
    familyName: name,
    toldApartBy,
    ...(isRetired ? {} : joined(code, family)),
  };
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
