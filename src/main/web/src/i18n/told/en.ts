import { happeningWords } from './happening.en';
import { refusalWords } from './refusals.en';
import { studioWords } from './studio.en';
import { takesWords } from './takes.en';
import { verifierWords } from './verifier.en';

/** Sentences the house writes and sends in parts, by their codes, in English. */
export const toldWords = {
  told: {
    verifier: verifierWords,
    studio: studioWords,
    happening: happeningWords,
    house: { ...refusalWords, ...takesWords },
    found: (what: string, takes: string) => `Found ${what}; accepted: ${takes}.`,
  },
};
