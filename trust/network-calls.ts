import { type MemberExpression, parseSync, Visitor } from 'oxc-parser';

/** Whatever makes a browser reach another machine, or hand something to another script (trust model, T01). */
const GLOBALS = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Worker',
  'SharedWorker',
  'importScripts',
  'Image',
  'Audio',
  'FontFace',
  'BroadcastChannel',
  'eval',
]);
/** Methods that send, open or load, on whatever they are called. */
const METHODS = new Set([
  'sendBeacon',
  'postMessage',
  'submit',
  'requestSubmit',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
]);
/** Properties that make an element load or go somewhere when they are written. */
const WRITTEN = new Set([
  'src',
  'srcset',
  'srcdoc',
  'href',
  'action',
  'formAction',
  'ping',
  'poster',
  'background',
  'innerHTML',
  'outerHTML',
]);

export interface NetworkCall {
  what: string;
  /** The text around it. */
  where: string;
}

/** Everything in a script that could reach a network. Names that the script itself declares count too: none may be called so. */
export function networkCalls(code: string): NetworkCall[] {
  const { program, errors } = parseSync('built.js', code, { sourceType: 'script' });
  const parsed =
    errors.length > 0 ? parseSync('built.js', code, { sourceType: 'module' }) : undefined;
  if (parsed && parsed.errors.length > 0) throw new Error(String(parsed.errors[0]?.message));
  const found: NetworkCall[] = [];
  const add = (what: string, { start, end }: { start: number; end: number }) =>
    found.push({ what, where: code.slice(Math.max(0, start - 60), end + 60) });
  const properties = new Set<number>();
  new Visitor({
    MemberExpression(node) {
      if (!node.computed) properties.add(node.property.start);
      const name = nameOf(node);
      const { object } = node;
      const of = object.type === 'Identifier' ? object.name : '';
      const isGlobal = /^(window|self|globalThis|top|parent)$/.test(of);
      if (METHODS.has(name) || (GLOBALS.has(name) && isGlobal)) add(name, node);
      if (name === 'open' && isGlobal) add('window.open', node);
      if (of === 'location' && /^(assign|replace)$/.test(name)) add(`location.${name}`, node);
    },
    Property(node) {
      if (node.computed) return;
      properties.add(node.key.start);
      const isLiteral = node.value.type === 'Literal';
      if (isLiteral && WRITTEN.has(keyOf(node.key)) && !/^#/.test(keyOf(node.value)))
        add(`${keyOf(node.key)}:`, node);
    },
    Identifier(node) {
      if (GLOBALS.has(node.name) && !properties.has(node.start)) add(node.name, node);
    },
    AssignmentExpression(node) {
      const { left } = node;
      const written = left.type === 'MemberExpression' ? nameOf(left) : '';
      if (WRITTEN.has(written) || written === 'location') add(`${written} =`, node);
      if (left.type === 'Identifier' && left.name === 'location') add('location =', node);
    },
    CallExpression(node) {
      const {
        callee,
        arguments: [first],
      } = node;
      if (callee.type === 'Identifier' && callee.name === 'Function') add('Function()', node);
      const isSet = callee.type === 'MemberExpression' && nameOf(callee) === 'setAttribute';
      if (isSet && first?.type === 'Literal' && WRITTEN.has(String(first.value)))
        add('setAttribute', node);
    },
    NewExpression({ callee, ...node }) {
      if (callee.type === 'Identifier' && callee.name === 'Function') add('Function()', node);
    },
    ImportExpression(node) {
      if (node.source.type !== 'Literal' || !/^\.{0,2}\/(?!\/)/.test(String(node.source.value)))
        add('import()', node);
    },
  }).visit((parsed ?? { program }).program);
  return found;
}

/** The name of a property, also where it is written as a text. */
function nameOf({ computed, property }: MemberExpression): string {
  return computed && property.type === 'Identifier' ? '' : keyOf(property);
}

function keyOf(node: { type: string; name?: unknown; value?: unknown }): string {
  return String(node.name ?? node.value ?? '');
}

/** Everything in a style sheet, or in a style sheet within a script, that loads something. */
export function stylesThatLoad(text: string): string[] {
  return text.match(/(url|image-set|src)\(\s*['"]?(?!data:)[^)]{0,60}\)|@import[^;]{0,60}/g) ?? [];
}
