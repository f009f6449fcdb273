import * as v from 'valibot';
import { CLASSES } from './teeth.ts';

const text = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case-words'));
const count = v.pipe(v.number('must be a number'), v.integer(), v.minValue(1));
const words = v.pipe(v.array(text, 'must be a list'), v.minLength(1, 'must not be an empty list'));
const oneOf = <const T extends readonly string[]>(of: T) =>
  v.picklist(of, `must be one of: ${of.join(', ')}`);

/** Codes, ranges such as `D2710-D2794`, and families by their slug; compiling replaces them by single codes. */
const codes = v.pipe(
  v.array(
    v.pipe(
      v.string('must be a code, a range or a family'),
      v.regex(/^(D\d{4}(-D\d{4})?|[a-z0-9]+(-[a-z0-9]+)*)$/, 'must be a code, a range or a family'),
    ),
    'must be a list of codes',
  ),
  v.minLength(1, 'must not be an empty list'),
);

/** How surely a claim with this trouble comes back, surest first. */
export const BOUNCES = ['certainly', 'usually', 'often', 'sometimes'] as const;

const cell = v.union([v.string(), v.number()]);

/** A claim in few words: what is left out of a line stands blank on it. */
const ExampleSchema = v.strictObject({
  /** Date of service; without it, some day in 2026. */
  on: v.exactOptional(v.string()),
  remarks: v.exactOptional(v.string()),
  lines: v.pipe(
    v.array(
      v.strictObject({
        code: v.string(),
        tooth: v.exactOptional(cell),
        surface: v.exactOptional(cell),
        quad: v.exactOptional(cell),
        qty: v.exactOptional(cell),
        date: v.exactOptional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
});
const examples = v.pipe(
  v.array(ExampleSchema, 'must be a list of examples'),
  v.minLength(1, 'needs at least one example'),
);

const shared = {
  rule: slug,
  bounces: oneOf(BOUNCES),
  /** What the biller is asked; words in braces are filled in. */
  question: text,
  /** What payers commonly do, and why. */
  reason: text,
  source: words,
  /** Rules whose question about the same code in the same place makes this one needless. */
  unlessAsked: v.exactOptional(v.array(slug)),
  /** Claims on which the question comes up. */
  fires: examples,
  /** Claims on which it must not. */
  silent: examples,
};

/** Words in the remarks that answer the question beforehand. */
const unlessRemarks = v.exactOptional(words);

const relation = <const R extends string, E extends v.ObjectEntries>(name: R, entries: E) =>
  v.strictObject({ relation: v.literal(name), ...shared, ...entries });

/** A rule of the claim check: `rules/*.yaml`. What each relation means: `rules/README.md`. */
export const RuleSchema = v.variant(
  'relation',
  [
    relation('retired', { questionIfNone: text }),
    relation('not yet in force', {}),
    relation('unknown', { questionIfNone: text }),
    relation('unknown later', {}),
    relation('two editions', {}),
    relation('together', {
      codes,
      with: v.exactOptional(codes),
      on: oneOf(['date', 'tooth', 'quadrant']),
      /** One of `codes` on two lines is a pair as well. */
      evenTwice: v.exactOptional(v.literal(true)),
      /** A line without a tooth may be about any tooth of its date. */
      evenWithoutTooth: v.exactOptional(v.literal(true)),
      unlessRemarks,
    }),
    relation('needs', { codes, oneOf: codes, on: oneOf(['claim', 'tooth']), unlessRemarks }),
    relation('adds to', { sameTooth: codes }),
    relation('captured and read', {}),
    relation('near misses', {
      on: oneOf(['tooth', 'quadrant']),
      goTogether: v.exactOptional(v.array(v.strictObject({ these: codes, with: codes }))),
      /** A quadrant has one of these, whatever teeth are listed. */
      wholeQuadrant: v.exactOptional(codes),
    }),
    relation('images', { images: v.array(v.strictObject({ codes, each: count })), atLeast: count }),
    relation('quadrants', { codes, atLeast: count }),
    relation('at most', { codes, most: count }),
    relation('quantity', {}),
    relation('one for each', { units: words, except: v.exactOptional(codes) }),
    relation('twice', { units: words }),
    relation('lacks', {
      lacks: oneOf(['tooth', 'surface', 'quadrant']),
      sites: words,
      except: v.exactOptional(codes),
      /** A quadrant will do as well. */
      orQuadrant: v.exactOptional(codes),
    }),
    relation('lacks quantity', { units: words }),
    relation('impossible tooth', { sites: words }),
    relation('tooth class', {
      codes,
      classes: v.array(oneOf(CLASSES)),
      /** Last year of service in which it is so. */
      until: v.exactOptional(count),
    }),
    relation('surface letters', {
      codes,
      /** Teeth that lack the surface. */
      classes: v.array(oneOf(CLASSES)),
      letters: v.picklist(['O', 'I']),
    }),
    relation('surfaces', {
      counts: v.array(
        v.strictObject({
          codes,
          from: count,
          to: v.exactOptional(count),
          /** First year of service in which it is so. */
          since: v.exactOptional(count),
        }),
      ),
    }),
  ],
  'must have a relation that README.md names',
);

/** A rule as written. */
export type AuthoredRule = v.InferOutput<typeof RuleSchema>;
export type Example = v.InferOutput<typeof ExampleSchema>;
type WithoutExamples<R> = R extends unknown ? Omit<R, 'fires' | 'silent'> : never;
/** A rule as the package carries it: every list of codes spelled out, no examples. */
export type Rule = WithoutExamples<AuthoredRule>;
export type RelationName = Rule['relation'];
export type RuleOf<N extends RelationName> = Extract<Rule, { relation: N }>;
