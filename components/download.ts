/** The reader's own day as ISO 8601 writes it, which is how it is written in Sweden. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Gives the reader `text` as a file `whence-DATE.EXTENSION`; `name` comes between where there are several kinds. Returns its size in bytes. */
export const download = (text: string, extension: string, type: string, name = ''): number => {
  const file = new Blob([text], { type });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = `whence-${name && `${name}-`}${today()}.${extension}`;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return file.size;
};
