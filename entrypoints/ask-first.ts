import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markAskFirst } from '../platform/ask-first.ts';

/** Comes before the sentinel where somebody chose how it is to listen. */
export default defineUnlistedScript(markAskFirst);
