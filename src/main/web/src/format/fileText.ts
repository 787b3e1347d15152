/** A file's text, every letter as it was written: what is not UTF-8 is refused rather than read with its letters lost. */
export async function fileText(file: Blob, mostBytes: number): Promise<{ text: string } | 'large' | 'not-text'> {
  if (file.size > mostBytes) {
    return 'large';
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    // Not UTF-8, or gone since it was chosen.
    return 'not-text';
  }
}
