import { defineWxtModule } from 'wxt/modules';
import schema from '../platform/managed-schema.json' with { type: 'json' };

const FILE = 'managed_schema.json';

/** Gives the Chromium builds the schema of the managed policy. Firefox has none, and wants no such key. */
export default defineWxtModule((wxt) => {
  if (wxt.config.browser === 'firefox') return;
  wxt.hook('build:publicAssets', (_, files) => {
    files.push({ relativeDest: FILE, contents: JSON.stringify(schema) });
  });
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    manifest.storage = { managed_schema: FILE };
  });
});
