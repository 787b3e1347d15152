/** What style elements added at run time must carry; the server writes a fresh one into each first page. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? '';
}
