import { type Erased, eraseEverything } from './erase.ts';
import { retune } from './retune.ts';
import { changeSettings, type InForce, inForce, type Saved, type Settings } from './settings.ts';
import type { SettingsAsked } from './settings-messages.ts';

/** Answers what the options ask: what stands now, and each change of it once it is written. */
export async function answerSettings(asked: SettingsAsked): Promise<InForce | Saved | Erased> {
  switch (asked.type) {
    case 'settings':
      return inForce();
    case 'change-settings':
      return spread(await changeSettings(() => asked.patch));
    case 'change-site':
      return spread(
        await changeSettings(({ sites }) => ({ sites: withSite(sites, asked.site, asked.of) })),
      );
    case 'erase-everything':
      return eraseEverything(asked.sites);
  }
}

async function spread(saved: Saved): Promise<Saved> {
  if (saved.kind === 'saved') await retune();
  return saved;
}

type Sites = Settings['sites'];

function withSite(sites: Sites, site: string, of: Sites[number][1]): Sites {
  const others = sites.filter(([pattern]) => pattern !== site);
  return Object.keys(of).length > 0 ? [...others, [site, of]] : others;
}
