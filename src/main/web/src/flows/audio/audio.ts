import { api, own, type Schema } from '../../api/client';
import { told } from '../../api/failure';
import type { Words } from '../../i18n/en';
import type { Wording } from '../model/document';
import { secondsToSay } from '../model/speech';
import { textOf } from '../model/prompts';

export type Audio = Schema['Audio'];
export type AudioUse = Schema['AudioUse'];
export type AudioLimits = Schema['AudioList']['limits'];
export type Refusal = Pick<Schema['AudioRefused'], 'found' | 'limit'> & { code: Schema['AudioRefused']['code'] | 'other' };

export const AUDIO = ['audio'] as const;
const MEGABYTE = 1024 * 1024;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]*$/u;

/** Where the house plays it for who is signed in. */
export const soundOf = (name: string) => `/api/audio/${encodeURIComponent(name)}`;

export const audioApi = {
  list: () => told(api.GET('/api/audio')),
  remove: (name: string) => told(api.DELETE('/api/audio/{name}', { params: { path: { name }, ...own } })),
};

export const isAddress = (source: string) => source.startsWith('https://');

/** Whole seconds a recording plays. */
export const secondsOf = ({ millis }: Audio) => Math.ceil(millis / 1000);

/** The uploaded recording that is played here, when there is one. */
export const recordingOf = (wording: Wording | undefined, known: readonly Audio[]) => (typeof wording === 'object' ? known.find(({ name }) => name === wording.audio) : undefined);

/** How long callers hear this: the recording when it is known, else its words. */
export function secondsHeard(wording: Wording | undefined, known: readonly Audio[]): number {
  const audio = recordingOf(wording, known);
  return audio ? secondsOf(audio) : secondsToSay(textOf(wording));
}

/** A name as the house takes it, from whatever a file is called: the same letters in their one spelling. */
export const nameOf = (file: string) => file.normalize('NFC').trim();

/** What can be known of a file before it is sent; its kind and length the house tells from its bytes. */
export function refusedHere(file: { name: string; size: number }, limits: AudioLimits): Refusal | undefined {
  const name = nameOf(file.name);
  if (!NAME.test(name) || name.length > limits['name-characters']) {
    return { code: 'bad-name', found: '', limit: limits['name-characters'] };
  }
  return file.size > limits.bytes ? { code: 'too-large', found: '', limit: limits.bytes } : undefined;
}

/** The refusal in the reader's language: which file, what it is, what is accepted. */
export function refusalWords(file: string, { code, found, limit }: Refusal, words: Words): string {
  const { refused, found: kinds } = words.flows.audio;
  const seemsToBe = found in kinds ? kinds[found as keyof typeof kinds] : found;
  return refused[code](file, seemsToBe, code === 'too-large' ? Math.floor(limit / MEGABYTE) : limit);
}

export const megabytes = (bytes: number) => Math.floor(bytes / MEGABYTE);
