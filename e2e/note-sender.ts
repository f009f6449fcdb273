/** What a page sent, and what it was answered with at last; `tries`: how often it was sent. */
export interface Sent {
  code: string;
  operation: { kind: string; id: string };
  answer: {
    kind: string;
    reason?: string;
    outcome?: string;
    sequence?: number;
    notes?: { id: string; revision: number }[];
  };
  tries: number;
}

/**
 * Runs in a page of the extension, and so refers to nothing around it: changes notes at random, one operation after
 * another, from what it read last, which others may have changed meanwhile. An operation that is not answered is sent
 * again, as is one that is neither answered nor refused: `hung` counts those.
 */
export async function sendOperations(order: {
  seed: number;
  count: number;
  codes: string[];
}): Promise<{ sent: Sent[]; hung: number }> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<never> } } }
  ).chrome;
  let state = order.seed;
  // Mulberry32.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(list: T[]): T | undefined => list[Math.floor(random() * list.length)];
  let hung = 0;
  const once = async (message: object): Promise<Sent['answer'] | undefined> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((ok) => {
      timer = setTimeout(() => ok('late'), 5000);
    });
    const answer = await Promise.race([runtime.sendMessage(message).catch(() => undefined), late]);
    clearTimeout(timer);
    if (answer !== 'late') return answer ?? undefined;
    hung++;
    return undefined;
  };

  const known = new Map<string, { id: string; revision: number }[]>();
  const sent: Sent[] = [];
  for (let n = 0; n < order.count; n++) {
    const code = pick(order.codes) ?? '';
    const notes = known.get(code) ?? [];
    const note = pick(notes);
    const dice = random() + (notes.length > 30 ? 0.35 : 0);
    const id = crypto.randomUUID();
    const text = `${order.seed}/${n}`;
    const payer = pick(['Delta', 'Aetna', undefined]);
    const written = { id, text, ...(payer ? { payer } : {}) };
    const of = note && { note: note.id, revision: note.revision };
    const operation =
      !of || dice < 0.35
        ? { kind: 'add', ...written }
        : dice < 0.7
          ? { kind: 'edit', ...written, ...of }
          : { kind: 'remove', id, ...of };
    let answer: Sent['answer'] | undefined;
    let tries = 0;
    for (; !answer && tries < 50; tries++) {
      const said = await once({ type: 'change-note', code, operation });
      // A worker that is being stopped may have lost its storage first.
      if (said?.reason !== 'unreadable' && said?.reason !== 'unwritten') answer = said;
    }
    if (!answer) throw new Error('The background does not answer any more.');
    if (answer.notes) known.set(code, answer.notes);
    sent.push({ code, operation, answer, tries });
  }
  return { sent, hung };
}
