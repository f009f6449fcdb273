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
        await changeSettings(
          ({ sites }, locked) => ({ sites: withSite(sites, asked.site, asked.of, locked) }),
          namesIn(asked.of),
        ),
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
type OfSite = Sites[number][1];

/** What the organization has locked was not shown, and so nobody has changed it. */
function withSite(
  sites: Sites,
  site: string,
  of: OfSite,
  locked: readonly (keyof Settings)[],
): Sites {
  const before = sites.findLast(([pattern]) => pattern === site)?.[1] ?? {};
  const hidden = Object.entries(before).filter(([name]) => locked.some((one) => one === name));
  const after: OfSite = { ...Object.fromEntries(hidden), ...of };
  const others = sites.filter(([pattern]) => pattern !== site);
  return namesIn(after).length > 0 ? [...others, [site, after]] : others;
}

function namesIn(of: OfSite): (keyof OfSite)[] {
  return Object.keys(of) as (keyof OfSite)[];
}
