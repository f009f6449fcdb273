interface Size {
  width: number;
  height: number;
}

/**
 * The corner of the window for a card on sites where it may not stand beside the field: the lower far one, or the
 * next that keeps clear of the anchor. All in CSS pixels of the viewport.
 */
export function corner(
  card: Size,
  anchor: Size & { x: number; y: number },
  window: Size,
  margin: number,
): { x: number; y: number } {
  const right = window.width - card.width - margin;
  const below = window.height - card.height - margin;
  const corners = [
    { x: right, y: below },
    { x: right, y: margin },
    { x: margin, y: below },
    { x: margin, y: margin },
  ];
  const isClear = ({ x, y }: { x: number; y: number }) =>
    x >= anchor.x + anchor.width ||
    x + card.width <= anchor.x ||
    y >= anchor.y + anchor.height ||
    y + card.height <= anchor.y;
  return corners.find(isClear) ?? { x: right, y: below };
}
