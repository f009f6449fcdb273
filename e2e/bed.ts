import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const SOURCES = path.resolve(import.meta.dirname, 'bed');
const OUT = path.resolve(import.meta.dirname, 'out', 'bed');

/** The screens built from real components, by name. */
export const BED = fs
  .readdirSync(SOURCES)
  .filter((name) => name.endsWith('.js') && !/^(places|violations)\.js$|-global\.js$/.test(name))
  .map((name) => name.slice(0, -3))
  .sort();

/** Bundles each screen with its library into a page of its own; answers with the folder to serve. */
export async function buildBed(names: string[] = BED): Promise<string> {
  fs.mkdirSync(OUT, { recursive: true });
  fs.copyFileSync(path.join(SOURCES, 'violations.js'), path.join(OUT, 'violations.js'));
  for (const name of names) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: OUT,
        emptyOutDir: false,
        minify: false,
        cssCodeSplit: false,
        rollupOptions: {
          input: path.join(SOURCES, `${name}.js`),
          output: {
            format: 'iife',
            entryFileNames: `${name}.js`,
            assetFileNames: ({ names: [asset = ''] }) =>
              asset.endsWith('.css') ? `${name}.css` : '[name][extname]',
          },
        },
      },
    });
    fs.writeFileSync(path.join(OUT, `${name}.html`), page(name));
  }
  return OUT;
}

function page(name: string): string {
  const css = fs.existsSync(path.join(OUT, `${name}.css`));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <script src="violations.js"></script>
    ${css ? `<link rel="stylesheet" href="${name}.css" />` : ''}
  </head>
  <body>
    <div id="app"></div>
    <script src="${name}.js"></script>
  </body>
</html>
`;
}
