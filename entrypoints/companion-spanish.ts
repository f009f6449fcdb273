import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_ES } from '../components/words/card.es.ts';
import { leaveSpanish } from '../platform/spanish-words.ts';

/** Put into a frame before its companion, where Spanish is spoken; nobody else loads it. */
export default defineUnlistedScript(() => leaveSpanish(CARD_ES));
