/** Limits of a file that is worth reading: a code list has about a thousand rows and a handful of columns. */
export const FILE_BYTES = 5_000_000;
export const FILE_ROWS = 20_000;
export const FILE_COLUMNS = 50;
/** In UTF-16 units. */
export const CELL_LENGTH = 4000;
