import fs from 'node:fs';
import path from 'node:path';

/** Where Chromium looks for what the admin of the machine has set; there is no other place, and no switch for one. */
const FOLDER = '/etc/chromium/policies/managed';

export interface PolicyFile {
  write(policies: string): void;
  remove(): void;
}

/** A policy file of our own, named by the extension's id: other extensions and other runs are not touched by it. */
export function policyFile(id: string): PolicyFile {
  const file = path.join(FOLDER, `claimside-test-${id}.json`);
  try {
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.accessSync(FOLDER, fs.constants.W_OK);
  } catch {
    throw new Error(
      `This test sets a policy as an admin does and may not write to ${FOLDER}: run it as root, or in a container.`,
    );
  }
  return {
    write: (policies) => fs.writeFileSync(file, policies),
    remove: () => fs.rmSync(file, { force: true }),
  };
}
