import type { Asked } from '../detection/asked.ts';
import type { PanelEvent } from './panel-state.ts';
import type { Service } from './service.ts';

/** Puts what somebody asked for elsewhere into popup, side panel or lookup page: an entry, a list, or a search. */
export async function askPanel(
  service: Service,
  change: (event: PanelEvent) => void,
  asked: Asked,
): Promise<void> {
  if (asked.kind === 'words') return change({ type: 'queried', query: asked.words });
  const answer = await (asked.kind === 'code'
    ? service.lookup(asked.code)
    : service.several(asked.codes));
  change(answer ? { type: 'opened', answer } : { type: 'unanswered' });
}
