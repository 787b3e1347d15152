import { api, own } from '../api/client';
import { told } from '../api/failure';
import { Exchange } from '../exchange/Exchange';
import type { Softphone } from './Softphone';

const ask = () => told(api.POST('/api/desk/softphone', { params: own }));

/** The telephone the house has for this agent's browser; fails with `no-browser-phones` when it has none. */
export async function makeSoftphone(language: () => string): Promise<Softphone> {
  const first = await ask();
  if (first.kind === 'sandbox') {
    const { SandboxSoftphone } = await import('./SandboxSoftphone');
    const page = crypto.getRandomValues(new Uint32Array(4)).join('-');
    return new SandboxSoftphone(first.identity, page, new Exchange({ page, client: first.identity }), language);
  }
  const { TwilioSoftphone } = await import('./TwilioSoftphone');
  // The first token came with the answer to which kind it is; every later one is asked for.
  let ready = first.token;
  return new TwilioSoftphone(async () => {
    const token = ready;
    ready = '';
    if (token !== '') {
      return token;
    }
    const fresh = await ask();
    return fresh.kind === 'twilio' ? fresh.token : '';
  });
}
