/** The first of `count` indices that `passes`, where those that do not come first; `count` where none does. Logarithmic. */
export const firstIndex = (count: number, passes: (index: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
