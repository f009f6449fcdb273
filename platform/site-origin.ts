/** Sites are named by the group as the browser shows them: no path, no user, no wildcard, one host each. */
const ORIGIN =
  /^(https:\/\/[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?\/?$/i;
/** Longest name of a host that DNS has, with room for the scheme and the port, in characters. */
const LENGTH = 270;

/**
 * The origin of one site that Claimside may be turned on for, such as `https://pms.example.com`, in small letters and
 * without a port: a site is its host. Nothing where the text is no such origin.
 */
export function siteOrigin(text: string): string | undefined {
  if (text.length > LENGTH || !ORIGIN.test(text)) return undefined;
  return text.toLowerCase().replace(/(:\d+)?\/?$/, '');
}

/** The match pattern of an origin that `siteOrigin` gave. */
export function sitePattern(origin: string): string {
  return `${origin}/*`;
}
