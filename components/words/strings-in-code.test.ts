import fs from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Attributes whose text somebody sees or hears, also those of our own components. */
const SAID =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|alt|title|placeholder|label|heading|hint|copied)$/;
/** A capital word and another: a sentence or a label, wherever it stands. */
const SENTENCE = /^[¿¡“]?\p{Lu}\p{Ll}+,? .*\p{L}/u;
const LETTERS = /\p{L}/u;
/** What a value may be made by without ceasing to be the text itself. */
const PASSED_ON =
  /^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|TemplateLiteral|ArrayExpression|ParenthesizedExpression)$/;

interface Node {
  type: string;
  [key: string]: unknown;
}

/**
 * Texts of a source that a person would see: in markup, in an attribute that is said, and anything that reads like a
 * sentence; messages of errors are for us.
 */
function textsIn(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: string[] = [];
  const look = (text: unknown, isSaid: boolean) => {
    if (typeof text === 'string' && (isSaid ? LETTERS : SENTENCE).test(text))
      found.push(text.trim());
  };
  const walk = (node: Node, isSaid: boolean) => {
    if (/^(Import|ExportAll)/.test(node.type)) return;
    if (
      node.type === 'NewExpression' &&
      /Error$/.test((node.callee as { name?: string }).name ?? '')
    )
      return;
    if (node.type === 'JSXText') look(node.value, true);
    if (node.type === 'Literal') look(node.value, isSaid);
    if (node.type === 'TemplateElement') look((node.value as { raw: string }).raw, isSaid);
    for (const [key, child] of Object.entries(node)) {
      // A condition is asked, not shown.
      const isJoined = node.type === 'BinaryExpression' && node.operator === '+';
      const isShown = isSaid && (isJoined || PASSED_ON.test(node.type)) && key !== 'test';
      const isChild = /^JSX(Element|Fragment)$/.test(node.type) && key === 'children';
      const isValue = node.type === 'JSXAttribute' && SAID.test(String((node.name as Node).name));
      for (const one of [child].flat())
        if (typeof one === 'object' && one !== null && 'type' in one)
          walk(one as Node, isShown || isChild || (isValue && key === 'value'));
    }
  };
  walk(program as unknown as Node, false);
  return found;
}

/** The texts of a page of HTML: its title, which is a name, is not among them. */
function textsInHtml(source: string): string[] {
  const seen = source
    .replace(/<!--[\s\S]*?-->|<title>Claimside<\/title>/g, '')
    .replace(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, '\n');
  return seen.split('\n').filter((line) => LETTERS.test(line));
}

const sources = fs
  .globSync('{components,entrypoints,platform}/**/*.{ts,tsx}', { cwd: ROOT })
  .filter((file) => !/\.test\.tsx?$|^components\/words\//.test(file));
const pages = fs.globSync('entrypoints/**/*.html', { cwd: ROOT });

it.each(sources)('%s holds no text that somebody reads', (file) => {
  expect(textsIn(file, fs.readFileSync(path.join(ROOT, file), 'utf8'))).toEqual([]);
});

it.each(pages)('%s holds no text that somebody reads', (file) => {
  expect(textsInHtml(fs.readFileSync(path.join(ROOT, file), 'utf8'))).toEqual([]);
});

it.each([
  ['<p>Copied</p>', ['Copied']],
  [`<p>{isOn ? "on" : \`off \${n}\`}</p>`, ['on', 'off']],
  ['<p>{isOn && "on"}</p>', ['on']],
  ['<p>{"on " + host}</p>', ['on']],
  ['<p>{state === "on" && WORDS.on}</p>', []],
  ['<button aria-label="Close" class="quiet" type="button">✕</button>', ['Close']],
  ['<CopyButton label={isLong ? "Long" : WORDS.copy} />', ['Long']],
  [`<p>{names.map((name) => \`\${name} · \${WORDS.more}\`)}</p>`, []],
  ['say("Codes are explained here.")', ['Codes are explained here.']],
  ['new TypeError("Codes are explained here.")', []],
  ['change({ type: "went back" })', []],
])('in %s it finds %j', (source, texts) => {
  expect(textsIn('a.tsx', source)).toEqual(texts);
});

it.each([
  ['<title>Claimside</title><body><div id="app"></div></body>', []],
  ['<title>Options</title>', ['Options']],
  ['<body><input placeholder="Search"></body>', ['Search']],
])('in %s it finds %j', (source, texts) => {
  expect(textsInHtml(source)).toEqual(texts);
});
