/** An unhurried voice; the verifier reckons alike. */
const CHARACTERS_A_SECOND = 15;

/** How long these words take to say, in whole seconds; an estimate. */
export const secondsToSay = (text: string) => Math.ceil(text.length / CHARACTERS_A_SECOND);
