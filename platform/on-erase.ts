const forgetting = new Set<() => unknown>();

/** Registers what else has to go: values that are kept in memory, or somewhere else than in the browser's storage. */
export function onErase(forget: () => unknown): void {
  forgetting.add(forget);
}

/** Lets all of it go. */
export async function forgetAll(): Promise<void> {
  for (const forget of forgetting) await forget();
}
