import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { record } from './figures.ts';
import { networkCalls, stylesThatLoad } from './network-calls.ts';

const OUTPUT = path.resolve(import.meta.dirname, '../.output');
const TARGETS = ['chrome-mv3', 'firefox-mv3'];
const built = (target: string, ext: string) =>
  fs.globSync(`**/*.${ext}`, { cwd: path.join(OUTPUT, target) }).sort();
const read = (target: string, file: string) =>
  fs.readFileSync(path.join(OUTPUT, target, file), 'utf8');

const counted = { 'scripts looked at': 0, 'styles and pages looked at': 0, found: 0 };
afterAll(() => record('network-calls', counted));

describe('the scan for what reaches a network', () => {
  it.each([
    'fetch("https://x")',
    'const send = fetch; send("//x")',
    'window["fetch"]("//x")',
    'self.fetch("//x")',
    'new XMLHttpRequest()',
    'new WebSocket("wss://x")',
    'navigator.sendBeacon("//x", text)',
    'navigator["sendBeacon"]("//x", text)',
    'new Image().src = "//x?" + text',
    'element.src = "//x?" + text',
    'element["src"] = "//x?" + text',
    'element.setAttribute("src", "//x")',
    'Object.assign(element, { src: "//x" })',
    'link.href = url',
    'form.action = url',
    'form.submit()',
    'location = "//x"',
    'window.location = "//x"',
    'location.href = "//x"',
    'location.assign("//x")',
    'window.open("//x")',
    'new EventSource("//x")',
    'new RTCPeerConnection()',
    'new Worker("//x")',
    'importScripts("//x")',
    'import("//x")',
    'new FontFace("x", "url(//x)")',
    'parent.postMessage(text, "*")',
    'new BroadcastChannel("x")',
    'eval("fet" + "ch")',
    'new Function("x")',
    'element.innerHTML = text',
    'element.insertAdjacentHTML("beforeend", text)',
  ])('finds %s', (line) => {
    expect(networkCalls(line)).not.toEqual([]);
  });

  it.each([
    'lookup(code)',
    'const { src } = frame; read(src)',
    'element.textContent = text',
    'import("./chunk.js")',
    'Function.prototype.call.bind(f)',
  ])('lets %s pass', (line) => {
    expect(networkCalls(line)).toEqual([]);
  });

  it('finds what a style loads, and lets a picture within it pass', () => {
    expect(stylesThatLoad('a{background:url(//x)}')).toHaveLength(1);
    expect(stylesThatLoad('@import "//x";')).toHaveLength(1);
    expect(stylesThatLoad('a{background:image-set("//x" 1x)}')).toHaveLength(1);
    expect(stylesThatLoad('a{background:url(data:image/svg+xml,x)}')).toEqual([]);
  });
});

describe.each(TARGETS)('the built scripts of %s', (target) => {
  it.each(built(target, 'js'))('%s reaches no network', (file) => {
    const code = read(target, file);
    const found = [...networkCalls(code), ...stylesThatLoad(code)];
    counted['scripts looked at']++;
    counted.found += found.length;
    expect(found).toEqual([]);
  });

  it.each(built(target, 'css'))('%s loads nothing', (file) => {
    const found = stylesThatLoad(read(target, file));
    counted['styles and pages looked at']++;
    counted.found += found.length;
    expect(found).toEqual([]);
  });

  it.each(built(target, 'html'))('%s loads nothing but the package’s own', (file) => {
    const html = read(target, file);
    counted['styles and pages looked at']++;
    for (const [, url] of html.matchAll(/\b(?:src|href|action|data)\s*=\s*["']?([^"'\s>]+)/g))
      expect(url).toMatch(/^\/(?!\/)/);
    expect(html).not.toMatch(/<style|style=|\son\w+=|<iframe|<object|<embed|http-equiv/i);
  });
});
