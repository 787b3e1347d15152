import { expect, test } from 'vitest';
import { en } from '../../i18n/en';
import { es } from '../../i18n/es';
import { problemsOf } from './useMarks';
import { proofSentence } from './proof';

const verified = { publishable: true, findings: [], unreachable: [], 'format-errors': [] };

test('the proof is one sentence with its three numbers', () => {
  const proof = { keys: 1, 'talk-seconds': 9, 'silence-seconds': 14 };
  expect(proofSentence({ ...verified, proof }, en, 'en')).toBe('A person is at most 1 key, 9 seconds of talk, 14 seconds of silence away');
  expect(proofSentence({ ...verified, proof }, es, 'es')).toContain('1 tecla, 9 segundos de locución');
});

test('a number without a limit is said to have none', () => {
  expect(proofSentence({ ...verified, proof: { keys: 1, 'silence-seconds': 3 } }, en, 'en')).toBe('No limit to the talk: a caller may never be told of a person');
  expect(proofSentence({ ...verified, proof: {} }, en, 'en')).toContain('the keys pressed, the talk, or the silence');
});

test('without a whole flow there is no proof, and it says so', () => {
  expect(proofSentence(verified, en, 'en')).toBe(en.flows.proof.open);
  expect(proofSentence(undefined, en, 'en')).toBe(en.flows.proof.checking);
});

test('what blocks comes before what is only advice, and format errors name their step', () => {
  const finding = { rule: 'many-choices', flow: 'main', step: 'reason', pointer: '', message: 'm', parts: [], 'sample-call': [], path: [] };
  const problems = problemsOf({
    ...verified, findings: [{ ...finding, severity: 'warning' }, { ...finding, rule: 'odd', severity: 'error' }], 'format-errors': [{ pointer: '/steps/a~1b/next', detail: 'missing', parts: [] }],
  }, en);
  expect(problems.map(({ title, step }) => `${title} ${step}`)).toEqual(['Not finished a/b', 'A problem reason', 'More choices than one remembers reason']);
});

test('a flow without a first step or a person asks for one, and says where', () => {
  const wrong = (pointer: string, code: string, key: string) => ({ pointer, detail: 'as the house wrote it', parts: [{ code, with: [key] }, { code: 'takes-step', with: [] }] });
  const problems = problemsOf({ ...verified, 'format-errors': [wrong('', 'found-no-key', 'start'), wrong('/person', 'found-text', ''), wrong('/steps/a/next', 'found-no-key', 'start')] }, es);
  expect(problems.map(({ title, choose }) => [title, choose])).toEqual([
    ['Elija el primer paso', 'start'], ['Elija el paso que lleva a una persona', 'person'], ['Sin terminar', undefined],
  ]);
  expect(problems[0]?.detail).toBe('Elíjalo en los ajustes del flujo.');
});
