/** The words of a list that is separated by blanks and line breaks. */
export const words = (list: string): readonly string[] => list.replaceAll('\n', ' ').split(' ').filter(Boolean);
