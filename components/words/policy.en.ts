type Values = (string | number)[];

/** What is said of an organisation's policy. */
export const POLICY_EN = {
  organisation: 'Your organization',
  managed: 'Your organization manages Claimside on this computer.',
  askThem: (contact: string) => `Questions? ${contact}`,
  whatIsSet: 'What it has set',
  locked: 'You cannot change this.',
  names: {
    typing: 'When a code is typed',
    hover: 'When the pointer rests on a code',
    focus: 'When a field with a code is entered',
    dwell: 'How long the pointer rests first',
    modifier: 'Key to hold with the pointer',
    theme: 'Light or dark',
    textSize: 'Size of the text',
    language: 'Language',
    notesInPage: 'Office notes in the page',
    namesInPage: 'Licensed names in the page',
    countLookups: 'Counting which codes are looked up',
    sites: 'Choices for single sites',
    disableNotes: 'Notes of your own',
    sharedNotes: 'Notes it shares with you',
  },
  values: {
    show: 'Show the card',
    chip: 'Show a chip',
    off: 'Nothing',
    none: 'None',
    alt: 'Alt',
    control: 'Ctrl',
    shift: 'Shift',
    page: 'Like the page',
    light: 'Light',
    dark: 'Dark',
    browser: 'As in the browser',
    en: 'English',
    es: 'Spanish',
    true: 'On',
    false: 'Off',
  },
  milliseconds: (ms: number) => `${ms} ms`,
  percent: (percent: number) => `${percent} %`,
  unchanged: 'As it comes',
  problems: 'Left out, because it is not as it should be',
  problem: (key: string, reason: string) => `${key}: ${reason}`,
  reasons: {
    unknown: () => 'Claimside knows no such name.',
    'one of': (values: Values) => `must be ${oneOf(values)}.`,
    'whole number': ([from, to]: Values) => `must be a whole number from ${from} to ${to}.`,
    'true or false': () => 'must be true or false.',
    'one line': ([most]: Values) => `must be one line of at most ${most} characters.`,
    'names and values': () => 'must hold names with their values.',
    list: ([most]: Values) => `must be a list of at most ${most}.`,
    site: ([entry]: Values) =>
      `number ${entry} must have an origin such as https://pms.example.com; it may have a name of at most 100 characters, and preselect, true or false.`,
    note: ([entry]: Values) =>
      `number ${entry} must have a code such as D2740 and a text of at most 2,000 characters; it may have a payer of at most 100 characters.`,
    'setting name': ([entry]: Values) => `number ${entry} is the name of no setting.`,
  },
  offered: 'Sites it offers you',
  browserAsks: 'Your browser asks you before a site is turned on.',
  turnOn: 'Turn on',
  turnOnSite: (site: string) => `Turn on ${site}`,
  turnOnChosen: (count: number) => `Turn on the ${count} it has chosen for you`,
  isOn: 'On',
  stayedOff: 'Still off: the browser did not allow it.',
};

function oneOf(values: Values): string {
  const all = values.map((value) => (typeof value === 'number' ? String(value) : `“${value}”`));
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].join(' or ');
}
