import type { Case, WrapUp } from '../../api/client';

const history = { 'calls-in-seven-days': 1, 'promises-broken': 0, 'last-survey': 'none', 'for-resolution': false } as const;
export const about: Case = {
  number: '4821', subject: 'Washer delivery', status: 'open', team: 'support', 'owned-by': 'Maria Lopez', mine: false, 'last-contact': '2026-11-23T18:00:00Z', history,
};
export const wrapUp = (more: Partial<WrapUp>): WrapUp => ({
  call: 'c1', caller: { kind: 'known', who: 'Dana Fraser', number: '+16*******42', proof: 'number-attested', language: 'en' }, about, notes: '',
  ends: '2026-11-23T18:02:00Z', 'seconds-left': 120, extendable: true, 'still-going': false, origin: 'called-us', 'callback-withdrawn': false, history, ...more,
});
