/** A row of a list, with the name in the practice's own licensed file: whose it is, and of which edition. */
export interface LicensedRow {
  licensed?: { name: string; source: string };
}
