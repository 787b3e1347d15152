/** A value as one reads it in a comparison. */
export function told(value: unknown): string {
  if (value === undefined) {
    return '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replaceAll(/\s*\n\s*/gu, ' ');
}
