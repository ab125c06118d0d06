/** How long a browser may take to begin with a download, in milliseconds. */
const BEGUN = 60_000;

/** Has the browser save a file, as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGUN);
}
