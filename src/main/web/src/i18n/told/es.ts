import { happeningWords } from './happening.es';
import { refusalWords } from './refusals.es';
import { studioWords } from './studio.es';
import { takesWords } from './takes.es';
import { verifierWords } from './verifier.es';

/** Sentences the house writes and sends in parts, by their codes, in Spanish. */
export const toldWords = {
  told: {
    verifier: verifierWords,
    studio: studioWords,
    happening: happeningWords,
    house: { ...refusalWords, ...takesWords },
    found: (what: string, takes: string) => `Ahora: ${what}. Se espera: ${takes}.`,
  },
};
