import * as v from 'valibot';

/** What the claim line must carry. `none`: the line needs no tooth and no area. */
const SITES = [
  'none',
  'mouth',
  'arch',
  'quadrant',
  'sextant',
  'tooth',
  'tooth range',
  'tooth and surface',
  'area',
] as const;

/** What one unit of quantity stands for. */
const UNITS = [
  'visit',
  'day',
  '15 minutes',
  'mouth',
  'arch',
  'quadrant',
  'sextant',
  'tooth',
  'surface',
  'site',
  'image',
  'series',
  'scan',
  'test',
  'specimen',
  'report',
  'appliance',
  'implant',
  'abutment',
  'unit of a bridge',
  'repair',
  'injection',
  'graft',
  'dose',
  'case',
  'model',
  'procedure',
] as const;

/** What a payer's reviewer often asks to see. */
const ATTACHMENTS = [
  'radiograph',
  'perio chart',
  'narrative',
  'photo',
  'pathology report',
  'operative report',
  'lab invoice',
  'primary EOB',
  'scan report',
  'source scans',
  'models',
  'clinical notes',
  'treatment plan',
  'medical history',
  'medical necessity letter',
  'referral',
  'prescription',
  'sedation record',
  'test result',
  'surgical guide record',
  'appliance record',
  'time record',
] as const;

/** Chapters of the code set, named as in `editions/2026.csv`. */
export const CATEGORIES = [
  'diagnostic',
  'preventive',
  'restorative',
  'endodontics',
  'periodontics',
  'prosthodontics_removable',
  'maxillofacial',
  'implant',
  'prosthodontics_fixed',
  'oms',
  'orthodontics',
  'adjunctive',
] as const;

/** Longest title that stays on one line of the companion at 15 px. */
const TITLE_LENGTH = 60;

const text = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'));
const lines = v.pipe(v.array(text, 'must be a list'), v.minLength(1, 'must not be an empty list'));
const code = v.pipe(v.string('must be a code'), v.regex(/^D\d{4}$/, 'must be D and four digits'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case-words'));
const date = v.pipe(
  v.string('must be a date in quotes'),
  v.isoDate('must be a date such as "2026-11-24"'),
);
const oneOf = <const T extends readonly string[]>(of: T) =>
  v.picklist(of, `must be one of: ${of.join(', ')}`);

const denial = v.strictObject({ reason: text, answer: text });
const question = v.strictObject({ q: text, a: text });
const nearMiss = v.strictObject({
  code,
  /** What sets the neighbour apart, in one sentence. */
  axis: text,
  /** The question that settles it. */
  question: text,
  /** The answer that stays with this code, a few words. */
  thisIf: v.exactOptional(text),
  /** The answer that leads to the neighbour. */
  otherIf: v.exactOptional(text),
  /** Why the neighbour does not point back. */
  oneWay: v.exactOptional(text),
});

/** Fields that a family may state once for all its codes and a code may state for itself. */
const shared = {
  site: v.exactOptional(oneOf(SITES)),
  unit: v.exactOptional(oneOf(UNITS)),
  haveReady: v.exactOptional(v.array(oneOf(ATTACHMENTS))),
  checklist: v.exactOptional(lines),
  denials: v.exactOptional(v.array(denial)),
  limits: v.exactOptional(text),
  benefit: v.exactOptional(text),
  faq: v.exactOptional(v.array(question)),
  example: v.exactOptional(text),
  guides: v.exactOptional(v.array(slug)),
  sources: v.exactOptional(lines),
  reviewed: v.exactOptional(date),
};

const names = {
  code,
  title: v.pipe(text, v.maxLength(TITLE_LENGTH, `must be at most ${TITLE_LENGTH} characters`)),
  is: text,
  aliases: v.exactOptional(lines),
};

const CodeSchema = v.strictObject({
  ...names,
  use: lines,
  avoid: lines,
  nearMisses: v.pipe(v.array(nearMiss), v.minLength(1, 'needs at least one neighbour')),
  related: v.exactOptional(v.array(code)),
  /** For an "each further" code: the codes of which one must stand first, such as D9222 for D9223. */
  addsTo: v.exactOptional(v.array(code)),
  /** For an image taken but not read: the code that holds taking and reading. */
  withReading: v.exactOptional(code),
  say: v.strictObject({ en: text, es: text }),
  /** Fill-in text for the remarks box; blanks in square brackets. */
  narrative: v.exactOptional(text),
  /** The same at length, for an attachment. */
  narrativeLong: v.exactOptional(text),
  ...shared,
});

/** A code that has ended: what changed, and which replacement when. */
const RetiredCodeSchema = v.strictObject({
  ...names,
  nearMisses: v.exactOptional(v.array(nearMiss)),
  sources: v.exactOptional(lines),
  reviewed: v.exactOptional(date),
});

const RevisionSchema = v.strictObject({
  code,
  /** One sentence on what became different. */
  changed: text,
  title: v.exactOptional(names.title),
  is: v.exactOptional(text),
  aliases: names.aliases,
  use: v.exactOptional(lines),
  avoid: v.exactOptional(lines),
  nearMisses: v.exactOptional(v.array(nearMiss)),
  say: v.exactOptional(v.strictObject({ en: text, es: text })),
  narrative: v.exactOptional(text),
  narrativeLong: v.exactOptional(text),
  ...shared,
});

/** What a new edition changes: `editions/<year>.yaml`. Codes that it adds get their entries in `codes/`. */
export const OverlaySchema = v.strictObject({
  edition: v.pipe(v.number('must be a year'), v.integer(), v.minValue(2027)),
  added: v.optional(v.array(v.strictObject({ code, category: oneOf(CATEGORIES) })), []),
  retired: v.optional(v.array(v.strictObject({ code, replacedBy: v.array(code) })), []),
  /** Text that stands from this edition on. */
  revised: v.optional(v.array(RevisionSchema), []),
});

export const FamilySchema = v.strictObject({
  family: slug,
  name: text,
  category: oneOf(CATEGORIES),
  toldApartBy: text,
  ...shared,
  codes: v.optional(v.array(CodeSchema), []),
  retired: v.optional(v.array(RetiredCodeSchema), []),
});

/** A page that someone at a claim screen can act on: `guides/<guide>.yaml`. */
export const GuideSchema = v.strictObject({
  guide: slug,
  title: text,
  intro: text,
  parts: v.pipe(v.array(v.strictObject({ heading: text, lines })), v.minLength(1)),
  sources: lines,
  reviewed: date,
});

export type Guide = v.InferOutput<typeof GuideSchema>;
export type Overlay = v.InferOutput<typeof OverlaySchema>;
export type Family = v.InferOutput<typeof FamilySchema>;
export type AuthoredCode = v.InferOutput<typeof CodeSchema>;
export type AuthoredRetiredCode = v.InferOutput<typeof RetiredCodeSchema>;
export type NearMiss = v.InferOutput<typeof nearMiss>;
export type Denial = v.InferOutput<typeof denial>;
export type Question = v.InferOutput<typeof question>;
export type Site = (typeof SITES)[number];
export type Unit = (typeof UNITS)[number];
export type Attachment = (typeof ATTACHMENTS)[number];
export type Category = (typeof CATEGORIES)[number];
