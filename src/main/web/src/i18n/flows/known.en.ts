/** Names a form offers, and what they are, in English. */
export const flowKnownWords = {
  known: {
    strange: (name: string) => `${name}: not in the company yet`,
    people: (count: string | number) => (Number(count) === 1 ? '1 person' : `${count} people`),
    asked: (step: string) => `Asked for at ${step}`,
    fetched: (step: string) => `Looked up at ${step}`,
    fact: {
      'caller.kind': 'Whose number it is: known, shared, unknown or withheld',
      'caller.language': 'The language they hear',
      'caller.trust': 'How far their number may be believed',
      'customer.id': 'The customer’s id on file',
      'customer.name': 'The customer’s name; not to be read out',
      'customer.greeting-name': 'What the customer wants to be called',
      'customer.language': 'The customer’s language on file',
      'case.open': 'Whether they have an open case',
      'case.number': 'The number of their open case',
      'case.calls-7d': 'Calls about it within seven days before this one',
      'owner.first-name': 'The first name of the case’s owner',
      'owner.presence': 'Whether the case’s owner is there',
      'owner.back': 'When the case’s owner is back',
      'hours.next-open': 'When you open next; known after closed hours',
      'wait.estimate': 'How long waiting may take',
      'line.number': 'The number they called',
    },
  },
};
