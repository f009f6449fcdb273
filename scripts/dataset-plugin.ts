import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compile, type Sources } from '../data/compile.ts';
import { factsOf } from '../data/facts.ts';
import { pack } from '../data/packed.ts';
import type { SourceFile } from '../data/problems.ts';
import { compileRules, withoutExamples } from '../data/rules.ts';
import { readRules, readSources } from './read-sources.ts';

const WHOLE = 'virtual:dataset';
const PACKED = 'virtual:packed-dataset';
const RULES = 'virtual:rules';
const FACTS = 'virtual:dataset-facts';
const MODULES = [WHOLE, PACKED, RULES, FACTS].map((id) => `\0${id}`);
/** Stands for the texts until the script is minified. */
const PLACE = '__familyTexts__';

/**
 * Compiles `data/` when it is imported, whole or as the package carries it, so that no generated file stands in the
 * tree. What does not hold together ends the build, with file, line and reason.
 */
export function datasetPlugin(
  read: () => Sources = readSources,
  readAllRules: () => SourceFile[] = readRules,
): Plugin {
  let texts: string[] = [];
  return {
    name: 'claimside-dataset',
    resolveId: (id) => (MODULES.includes(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      if (!MODULES.includes(id)) return;
      const sources = read();
      const rules = id === `\0${RULES}` ? readAllRules() : [];
      for (const { path } of [
        ...sources.families,
        ...sources.guides,
        ...sources.overlays,
        ...rules,
      ])
        this.addWatchFile(fileURLToPath(new URL(`../${path}`, import.meta.url)));
      const dataset = compile(sources);
      if (id === `\0${RULES}`)
        return `export default ${parsed(withoutExamples(compileRules(rules, dataset)))};`;
      if (id === `\0${FACTS}`) return `export default ${JSON.stringify(factsOf(dataset))};`;
      if (id === `\0${WHOLE}`) return `export default ${parsed(dataset)};`;
      const { families, ...head } = pack(dataset);
      texts = families;
      return `export default { ...${parsed(head)}, families: ${PLACE} };`;
    },
    // After minifying, which would turn the texts into templates: those are read at half the speed.
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = ascii(filled(chunk.code, texts));
    },
  };
}

/** A JSON string is parsed several times faster than the same object written as code. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function filled(code: string, texts: readonly string[]): string {
  const quoted = texts.map((text) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`);
  return code.split(PLACE).join(`[${quoted}]`);
}

/** A script of one-byte characters is read faster than any other, and the worker is read anew each time it wakes. */
function ascii(code: string): string {
  return code.replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
