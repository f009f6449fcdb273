/**
 * Whether a match pattern such as `https://*.pm.example/*` stands for an origin. It names no port and means them all;
 * its `*.` means the host itself as well.
 */
export function covers(pattern: string, origin: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, protocol, host] = /^([a-z*]+):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (!protocol || !host) return false;
  const hostname = host.replace(/^\*\./, '{*.}?');
  return new URLPattern({ protocol, hostname }).test(`${origin}/`);
}
