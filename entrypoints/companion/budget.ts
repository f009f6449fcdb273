/**
 * So many times within so many ms, and from then on never again: what a page undoes that often, it does not want.
 * `spend` answers whether there was one left.
 */
export function createBudget(
  most: number,
  ms: number,
  now: () => number = () => performance.now(),
): { spend(): boolean } {
  let spent: number[] = [];
  let isOver = false;
  return {
    spend() {
      spent = spent.filter((at) => now() - at < ms);
      isOver ||= spent.length >= most;
      spent.push(now());
      return !isOver;
    },
  };
}
