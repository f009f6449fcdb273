interface Point {
  x: number;
  y: number;
}
interface Box extends Point {
  width: number;
  height: number;
}

/** How far beside the straight way to the card's corners a hand may stray, in CSS pixels. */
const STRAY = 12;

/** Whether a pointer that moved from one point to another is on its way to the card: inside the cone that opens onto it. */
export function headsFor(card: Box, from: Point, to: Point): boolean {
  if (from.x === to.x && from.y === to.y) return true;
  const corners = [
    { x: card.x - STRAY, y: card.y - STRAY },
    { x: card.x + card.width + STRAY, y: card.y - STRAY },
    { x: card.x - STRAY, y: card.y + card.height + STRAY },
    { x: card.x + card.width + STRAY, y: card.y + card.height + STRAY },
  ];
  const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
  const aim = Math.atan2(middle.y - from.y, middle.x - from.x);
  const way = turn(Math.atan2(to.y - from.y, to.x - from.x) - aim);
  const sides = corners.map(({ x, y }) => turn(Math.atan2(y - from.y, x - from.x) - aim));
  return way >= Math.min(...sides) && way <= Math.max(...sides);
}

/** An angle as its nearest equal between -π and π. */
function turn(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
