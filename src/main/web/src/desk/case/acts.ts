/** Where a case is shown: between calls, as the case of a call, or beside a call that is about another one. */
export type Place = 'desk' | 'call' | 'beside';
export type Act = 'note' | 'promise' | 'resolve' | 'reopen' | 'handOver';

/** What is offered on a case. The case of a call has its notes and its outcome in places of their own. */
export function offered(place: Place, resolved: boolean): Act[] {
  if (place === 'call') {
    return resolved ? ['reopen'] : ['promise', 'handOver'];
  }
  return resolved ? ['note', 'reopen'] : ['note', 'promise', 'resolve', 'handOver'];
}
