/** A language's name in the reader's own language; its code when nobody has a name for it. */
export function languageName(code: string, reader: string): string {
  try {
    const name = new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
  } catch {
    return code;
  }
}
