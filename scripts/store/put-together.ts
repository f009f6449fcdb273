import type { BrowserContext } from 'playwright-core';

interface Size {
  width: number;
  height: number;
}

/** One picture of a page and the side panel next to it, which no screenshot of a tab holds. */
export function beside(context: BrowserContext, size: Size, page: Buffer, panel: Buffer) {
  const style = 'body{margin:0;display:flex}img+img{box-shadow:-1px 0 #c4cad3}img{display:block}';
  return drawn(context, size, style, [page, panel]);
}

/** One picture of a page with the popup over its upper right corner, where the toolbar opens it. */
export function over(context: BrowserContext, size: Size, page: Buffer, popup: Buffer) {
  const style =
    'body{margin:0}img{display:block}img+img{position:fixed;top:8px;right:28px;border-radius:8px;box-shadow:0 0 0 1px #0002,0 8px 28px #0005}';
  return drawn(context, size, style, [page, popup]);
}

async function drawn(
  context: BrowserContext,
  size: Size,
  style: string,
  pictures: Buffer[],
): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  const images = pictures.map(
    (png) => `<img src="data:image/png;base64,${png.toString('base64')}">`,
  );
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
