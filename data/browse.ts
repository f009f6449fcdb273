import type { Dataset } from './entry.ts';
import type { LicensedRow } from './licensed-row.ts';
import type { Category } from './schema.ts';
import { standingOf } from './standing.ts';

/** A family of codes, as it is found in its chapter. */
interface BrowsedFamily {
  slug: string;
  name: string;
  /** Codes in force. */
  count: number;
}

/** A chapter of the code set with its families, in the order of their numbers. */
export interface Chapter {
  category: Category;
  count: number;
  families: BrowsedFamily[];
}

export interface TitledCode extends LicensedRow {
  code: string;
  title: string;
}

export interface Browse {
  chapters(today?: Date): Chapter[];
  /** Codes in force of a family; none where there is no such family. */
  codesOf(family: string, today?: Date): TitledCode[];
}

/** Builds the way through the code set by chapter and family. Only codes in force are counted and shown. */
export function createBrowse({ codes, families, edition }: Dataset): Browse {
  const inForce = (today: Date) => {
    const year = Math.min(today.getFullYear(), edition);
    return codes.filter((code) => standingOf(code, year) === 'in force');
  };
  return {
    chapters(today = new Date()) {
      const chapters = new Map<string, Chapter>();
      for (const { category, family } of inForce(today)) {
        const chapter = chapters.get(category) ?? { category, count: 0, families: [] };
        chapters.set(category, chapter);
        let place = chapter.families.find(({ slug }) => slug === family);
        if (!place) {
          place = { slug: family, name: families[family]?.name ?? family, count: 0 };
          chapter.families.push(place);
        }
        place.count += 1;
        chapter.count += 1;
      }
      return [...chapters.values()];
    },
    codesOf: (family, today = new Date()) =>
      inForce(today)
        .filter((code) => code.family === family)
        .map(({ code, title }) => ({ code, title })),
  };
}
