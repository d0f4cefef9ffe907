/** The words of a whitespace-separated list. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);
