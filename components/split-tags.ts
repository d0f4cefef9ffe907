/** The tags in what was typed, each once: commas and semicolons of either width, 、 and line breaks stand between them. */
export const splitTags = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;；\n]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
