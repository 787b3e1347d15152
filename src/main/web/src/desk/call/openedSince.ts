/** What the address of a case carries when it lay open before this call began. */
export type Left = { before?: string } | null;

/** Which case was opened in the course of a call: the one in the address, unless it only lay there. */
export const openedSince = (call: string, chosen: string, left: Left) => (left?.before === call ? '' : chosen);

/** The case to show beside a call; `''` when it is the call's own, or none. */
export const caseBeside = (opened: string, own: string) => (opened === own ? '' : opened);
