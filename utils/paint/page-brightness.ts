import { parentElementOf } from '../article/own-names.ts';

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads `rgb(…)` and `rgba(…)` as `getComputedStyle` writes them; null for other colour spaces. */
const parse = (colour: string): Colour | null => {
  const found = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:\s*[,/]\s*([\d.]+)(%?))?/.exec(colour);
  if (found === null) return null;
  const [, red, green, blue, alpha, percent] = found;
  return {
    red: Number(red),
    green: Number(green),
    blue: Number(blue),
    alpha: alpha === undefined ? 1 : Number(alpha) / (percent === '%' ? 100 : 1),
  };
};

/** Rec. 709 luma, 0 to 255; enough to tell a dark page from a light one. */
const brightness = ({ red, green, blue }: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
const MIDDLE = 110;

/** True where the text at `element` stands on a dark ground, or, where no ground is painted, is itself light. Asks for computed styles up the tree: call it once a page. */
export const isDarkAt = (element: Element): boolean => {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    const ground = parse(getComputedStyle(at).backgroundColor);
    if (ground !== null && ground.alpha > 0.5) return brightness(ground) < MIDDLE;
  }
  const ink = parse(getComputedStyle(element).color);
  return ink !== null && brightness(ink) > 255 - MIDDLE / 2;
};
