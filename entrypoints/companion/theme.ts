/** Elements outwards whose background may be the one that is seen. */
const OUTWARDS = 40;
/** Less opaque than this lets the next one through. */
const OPAQUE = 0.5;
/** Relative luminance below which a background is dark. */
const DARK = 0.25;

/**
 * Light or dark, by the background that the page paints behind an element; nothing where the page's colours cannot be
 * told, and then the browser's own preference holds.
 */
export function themeBehind(behind: Element | null): 'light' | 'dark' | undefined {
  let element = behind;
  for (let i = 0; element && i < OUTWARDS; i++, element = element.parentElement) {
    const colour = rgbOf(getComputedStyle(element).backgroundColor);
    if (!colour) return undefined;
    const [red, green, blue, alpha] = colour;
    if (alpha >= OPAQUE) return luminance(red, green, blue) < DARK ? 'dark' : 'light';
  }
  // Nobody painted: what is seen is the browser's own white, or its black where the page allows dark.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') ? undefined : 'light';
}

function rgbOf(css: string): [number, number, number, number] | undefined {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(css)?.[1] ?? '')
    .split(/[\s,/]+/)
    .map(Number);
  return Number.isFinite(red) ? [red ?? 0, green ?? 0, blue ?? 0, alpha] : undefined;
}

/** WCAG's relative luminance, 0 to 1, of channels 0 to 255. */
function luminance(...channels: [number, number, number]): number {
  const [red, green, blue] = channels.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
