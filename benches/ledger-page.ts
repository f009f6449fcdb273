import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Server, serve } from '../e2e/serve.ts';

/** Rows of the ledger that the figures speak of. */
const ROWS = 10_000;

/** A ledger as practice software prints it, with a code in every row. */
export function ledgerPage(rows = ROWS, head = ''): string {
  const row = (i: number) =>
    `<tr><td>${i}</td><td>D${String(120 + ((i * 37) % 9800)).padStart(4, '0')}</td><td>service line, established patient</td><td>$${i}.00</td><td>provider ${i % 7}</td><td>Paid</td></tr>`;
  const lines = Array.from({ length: rows }, (_, i) => row(i)).join('');
  return `<!doctype html><title>ledger</title>${head}<body><input id=a><table>${lines}</table></body>`;
}

/** Serves pages by their names, for as long as a bench runs. */
export async function servePages(pages: Record<string, string>): Promise<Server> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimside-bench-'));
  for (const [name, text] of Object.entries(pages)) fs.writeFileSync(path.join(folder, name), text);
  const server = await serve(folder);
  return {
    base: server.base,
    async close() {
      await server.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}
