/** A flow as its file says it (format 1). A draft may lack targets: what is not connected yet is simply not there. */
export type Wording = string | { audio: string; text: string };
export type Prompt = Record<string, Wording>;
export type Target = string | undefined;
export type Value = string | number | boolean;

export type Choice = { key: string; words?: Record<string, string[]>; next?: Target };
export type Way = { when: Condition; next?: Target };
export type Question = { id: string; prompt: Prompt; keys: Record<string, string>; bad?: string[] };
export type Whom = 'owner' | 'team';

/** Conditions are data; a file has one of these shapes. */
export type Condition =
  | { fact: string; is: Value }
  | { fact: string; 'is-not': Value }
  | { fact: string; in: Value[] }
  | { fact: string; 'at-least': number }
  | { fact: string; 'at-most': number }
  | { fact: string; known: boolean }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

type Own = { person?: Target };
export type Step =
  | { kind: 'say'; prompt: Prompt; next?: Target }
  | ({ kind: 'menu'; prompt: Prompt; choices: Choice[] } & Own)
  | ({ kind: 'ask'; fact: string; input?: 'digits' | 'speech' | 'digits-or-speech'; digits?: { min?: number; max?: number }; prompt: Prompt; sensitive?: boolean; next?: Target } & Own)
  | ({ kind: 'language'; next?: Target } & Own)
  | { kind: 'hours'; hours: string; open?: Target; closed?: Target }
  | { kind: 'branch'; cases: Way[]; otherwise?: Target }
  | { kind: 'fetch'; url: string; keep?: Record<string, string>; ok?: Target; failed?: Target }
  | { kind: 'connect'; to?: Whom; team?: string; skills?: string[]; 'ring-seconds'?: number; after?: Target }
  | { kind: 'subflow'; flow: string; next?: Target }
  | ({ kind: 'callback'; prompt: Prompt; by?: Whom; team?: string; next?: Target; instead?: Target } & Own)
  | ({ kind: 'voicemail'; to?: Whom; team?: string; prompt: Prompt; next?: Target } & Own)
  | ({ kind: 'survey'; questions: Question[]; next?: Target } & Own)
  | { kind: 'goodbye'; prompt: Prompt };

export type Kind = Step['kind'];
export type StepOf<K extends Kind> = Extract<Step, { kind: K }>;
export type Steps = Record<string, Step>;

export type FlowDocument = {
  format: 1;
  id: string;
  name: string;
  languages: string[];
  start?: Target;
  person?: Target;
  limits?: { silences?: number; 'wrong-inputs'?: number };
  steps: Steps;
};

export type Spot = { x: number; y: number };
export type Note = Spot & { id: string; text: string };
/** Where things are drawn: no part of the logic, in no version and in no difference. */
export type Layout = { positions: Record<string, Spot>; notes: Note[] };
export type Drawing = { document: FlowDocument; layout: Layout };

/** Leads back out of a flow that another one runs; not a step. */
export const RETURN = 'return';
