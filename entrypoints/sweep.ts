import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeStaleHosts } from '../platform/stale-host.ts';

/** Runs in the open tabs after an update, before the new sentinel. */
export default defineUnlistedScript(() => removeStaleHosts(document));
