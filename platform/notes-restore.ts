import * as v from 'valibot';
import { type NoteBook, readBook } from '../office/note-book.ts';
import { type Area, asItems, keyOf } from './notes-area.ts';
import { fieldsOf } from './record-fields.ts';

/** A change of many notes that is to happen whole. */
const STAGED = 'notes:staged';
/** What the last of them changed, as it was before. */
const UNDO = 'notes:undo';

const Books = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^D\d{4}$/)), v.unknown()),
  // Written back by this version they would lose what a later one put into them.
  v.check((found) => !Object.values(found).some((one) => readBook(one).isNewer)),
  v.transform(
    (found) => new Map(Object.entries(found).map(([code, one]) => [code, readBook(one).book])),
  ),
);
const Past = v.object({
  id: v.string(),
  kind: v.picklist(['restore', 'undo']),
  /** When, as an ISO instant. */
  made: v.string(),
  before: Books,
});
/** A change of many notes that has happened. */
export type Past = v.InferOutput<typeof Past>;
const Plan = v.object({ ...Past.entries, books: Books });
/** A change of many notes: from `before` to `books`, both by code. */
export type Plan = v.InferOutput<typeof Plan>;

/** The last change of many notes, if there was one. */
export async function lastPast(area: Area): Promise<Past | undefined> {
  const read = v.safeParse(Past, (await area.get(UNDO))[UNDO]);
  return read.success ? read.output : undefined;
}

/**
 * Makes a change of many notes: written down whole under one key first, which is the moment it counts from, and then
 * carried out; a stop in between is made good by `recover`. Rejects where nothing has changed.
 */
export async function carryOut(area: Area, plan: Plan): Promise<void> {
  const { books, before, ...rest } = plan;
  const staged = { ...rest, books: Object.fromEntries(books), before: Object.fromEntries(before) };
  try {
    await area.set({ [STAGED]: staged });
  } catch (error) {
    await area.remove(STAGED);
    throw error;
  }
  await finish(area, plan);
}

/** Carries out what was begun before a stop. Comes before everything else that reads or writes notes. */
export async function recover(area: Area): Promise<void> {
  const { [STAGED]: staged } = await area.get(STAGED);
  if (staged === undefined) return;
  const plan = v.safeParse(Plan, staged);
  if (!plan.success && isOfLater(staged)) return;
  if (plan.success) await finish(area, plan.output).catch(() => undefined);
  else await area.remove(STAGED);
  const { [STAGED]: left } = await area.get(STAGED);
  if (left !== undefined) throw new Error('A restore can neither be finished nor taken back.');
}

/** Whether a later version began it: it waits there for that one. */
function isOfLater(staged: unknown): boolean {
  return Object.values(fieldsOf(fieldsOf(staged).books)).some((one) => readBook(one).isNewer);
}

/** All of it, or, where there is no room for it, nothing. */
async function finish(area: Area, { books, before, ...past }: Plan): Promise<void> {
  try {
    await area.set(asItems(books));
    await area.set({ [UNDO]: { ...past, before: Object.fromEntries(before) } });
  } catch (error) {
    await takeBack(area, before);
    throw error;
  }
  await area.remove(STAGED);
}

async function takeBack(area: Area, before: ReadonlyMap<string, NoteBook>): Promise<void> {
  await area.remove([...before.keys()].map(keyOf));
  // What was not there takes no room: there may be none to spare.
  await area.set(asItems(new Map([...before].filter(([, { sequence }]) => sequence > 0))));
  await area.remove(STAGED);
}
