const n = (count: string | number, one: string, many: string) => (Number(count) === 1 ? `1 ${one}` : `${count} ${many}`);

/** Where callers give up, in English. */
export const flowDropOffWords = {
  dropOff: {
    title: 'Where callers give up',
    hint: 'Calls are counted whatever version they began with.',
    ofLive: (version: string | number) => `Version ${version}, which is live.`,
    never: 'Nothing was published yet, so no caller was here.',
    failed: 'The figures cannot be read just now.',
    map: 'The flow with its figures; the table below says the same',
    table: 'What callers did at each step',
    period: 'Which days',
    periods: { today: 'Today', week: '7 days', month: '30 days', own: 'Own dates' },
    first: 'First day',
    last: 'Last day',
    wrong: { missing: 'Choose both days.', order: 'The first day is not before the last, or not yet here.', long: 'At most 92 days are counted.' },
    calls: (count: string | number) => n(count, 'call', 'calls'),
    came: (count: string | number) => `${count} came here`,
    worst: 'The worst three steps',
    none: (least: string | number) => `No step where callers hang up. Steps with fewer than ${least} callers are not judged: their share says nothing.`,
    gaveUp: (share: string, lost: string | number, entered: string | number) => `${share} hung up here: ${lost} of ${entered}.`,
    because: {
      silence: (count: string | number) => `Nothing was said or pressed ${n(count, 'time', 'times')}: is it clear what to do?`,
      wrong: (count: string | number) => `${n(count, 'wrong key or word', 'wrong keys or words')}: is a choice missing, or named otherwise?`,
      'asked-for-person': (count: string | number) => `${n(count, 'caller', 'callers')} asked for a person instead: does this step help them?`,
    },
    step: 'Step',
    columns: { entered: 'Entered', key: 'Left by key', 'by-words': 'Spoke', silence: 'Silence', wrong: 'Wrong', 'asked-for-person': 'Asked for a person', 'hung-up-here': 'Hung up here' },
    ofOther: 'in a flow it runs',
    ofBefore: 'not in the live version',
  },
};
