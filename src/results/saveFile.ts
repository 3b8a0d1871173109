/** Time enough for a browser to have taken the file, in milliseconds. */
const KEPT = 60_000;

/** Hands a text to the person as a file, made and kept on the device only. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
