/** One figure that was promised, and the proof that shows it. */
export interface Row {
  what: string;
  goal: string;
  /** Name of a test file without `.test.ts`, and of what it records (`figures.ts`), alone or before a browser's name. */
  proof: string;
  /** Which of its figures; all, where none is named. */
  figures?: string[];
}

/** What is promised, by part. The goals stand here and nowhere else; `docs/evidence.md` puts the figures beside them. */
export const EVIDENCE: Record<string, Row[]> = {
  'No network': [
    {
      what: 'policy of the extension’s pages and rights asked for, in both builds',
      goal: 'as in the model, no host at install',
      proof: 'manifest',
    },
    {
      what: 'network primitives in the built scripts, styles and pages',
      goal: '0, with an empty list of exceptions',
      proof: 'network-calls',
    },
    {
      what: 'the same scenario with and without the extension',
      goal: '40 steps, no difference, both browsers',
      proof: 'traffic',
      figures: ['steps', 'requests more in Chromium', 'requests more in Firefox'],
    },
    {
      what: 'builds that leak once (fetch, image, beacon) and are caught',
      goal: '3 of 3, both browsers',
      proof: 'traffic',
      figures: ['leaks caught in Chromium', 'leaks caught in Firefox'],
    },
  ],
  'No patient data kept': [
    {
      what: 'canaries on the screen, and those found in storage, messages, console, clipboard, profile',
      goal: '10,000, and 0 found',
      proof: 'canaries',
    },
  ],
  'Hostile pages': [
    {
      what: 'attacks that hide the card or lay something over it',
      goal: '30 or more in both browsers, none hidden and clickable with a consequence',
      proof: 'redress',
    },
    {
      what: 'events that no person made',
      goal: '10,000, nothing changed',
      proof: 'synthetic-events',
    },
    {
      what: 'clobbered names and patched built-ins',
      goal: '60 and 200, the same codes found',
      proof: 'clobbering',
    },
    {
      what: 'styles of the page against the card',
      goal: 'picture within 0.1 %',
      proof: 'hostile-css',
    },
    {
      what: 'a page that removes the card at every change, for 60 s',
      goal: 'at most 20 re-attachments, then silence and a badge',
      proof: 'removals',
    },
  ],
  'Hostile data': [
    {
      what: 'hostile strings in every field on every surface',
      goal: '10,000, all shown as text',
      proof: 'hostile-strings',
    },
    { what: 'forged messages', goal: '10,000, no write', proof: 'forged-messages' },
    { what: 'malformed policies', goal: '300, defaults hold', proof: 'policy-shape' },
    { what: 'damaged CSV files', goal: '100,000, no exception', proof: 'damaged-files' },
  ],
  'Linear time': [
    { what: 'patterns checked', goal: 'all linear', proof: 'patterns' },
    {
      what: 'time for twice the text on 20 shapes of attack, up to 1 MB',
      goal: 'at most 2.5 times',
      proof: 'linear-time',
    },
  ],
  Fingerprinting: [
    {
      what: 'what a page can tell of the extension, where it is off and where it is on',
      goal: 'nothing; one unnamed node, after a code was met',
      proof: 'fingerprint',
    },
  ],
  Reliability: [
    {
      what: 'background ended, and asked at once',
      goal: '1,000 of 1,000 in Chromium, 500 of 500 in Firefox',
      proof: 'killed-background',
    },
    {
      what: 'reload under 20 open tabs',
      goal: 'one host each within 2 s, no uncaught error',
      proof: 'reload',
    },
    {
      what: 'a page that is left and come back to, in Chromium',
      goal: 'kept each time of 100, and the card answers',
      proof: 'back-forward',
    },
    {
      what: 'a page that Chromium makes ready before it is seen',
      goal: 'no message and no node until then',
      proof: 'prerender',
    },
    {
      what: 'tabs that were discarded or frozen, a day that passes at once',
      goal: 'answers as before, no error',
      proof: 'asleep',
    },
    {
      what: 'switched off or removed under an open card',
      goal: 'the card is gone in Chromium, and dead in Firefox; no error that the page could see',
      proof: 'disabled',
    },
    {
      what: 'a right that is taken back while pages are open',
      goal: 'silence, no error',
      proof: 'reload',
    },
    {
      what: 'kinds of documents and frames',
      goal: 'each as declared, no error',
      proof: 'documents',
    },
    {
      what: '172,800 changes of a page',
      goal: 'heap grows by at most 5 MB',
      proof: 'churn',
    },
    {
      what: 'storage that is corrupt, foreign, of the future or full',
      goal: 'good records kept, never a blank page',
      proof: 'broken-storage',
    },
  ],
  Packages: [
    {
      what: 'packages that two clean builds make alike',
      goal: '3 of 3',
      proof: 'packages',
      figures: ['packages that two clean builds make alike'],
    },
    {
      what: 'packages that the sources package makes alike in an empty folder',
      goal: '3 of 3',
      proof: 'packages',
      figures: ['packages that the sources package makes alike'],
    },
    {
      what: 'Mozilla’s linter: errors, notices, warnings',
      goal: '0, 0, each explained',
      proof: 'packages',
      figures: ['linter: errors', 'linter: notices', 'linter: warnings'],
    },
    {
      what: 'runtime dependencies in what is put into pages',
      goal: 'at most 5',
      proof: 'packages',
      figures: ['runtime dependencies in what is put into pages', 'which'],
    },
    {
      what: 'libraries whose licences lie in the packages',
      goal: 'all',
      proof: 'packages',
      figures: ['libraries with their licences in the packages'],
    },
  ],
};

/** Limits of the runs themselves, in minutes on two cores. */
export const RUNS = {
  'npm test': 15,
  'the proofs of this page within it': 6,
  'npm run test:trust': 25,
} as const;
