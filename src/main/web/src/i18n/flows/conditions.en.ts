/** Conditions made of conditions, in English. */
export const flowConditionWords = {
  conditions: {
    group: (condition: string) => `Condition: ${condition}`,
    of: { all: 'all of these', any: 'any of these' },
    ofLabel: 'How they go together',
    not: 'Not',
    notHint: 'The opposite: holds when this does not',
    notSo: 'It is not so that',
    more: 'Add a condition here',
    moreGroup: 'Add a group here',
    wrap: 'Make it a group',
    unwrap: 'Dissolve the group',
    drop: 'Remove this condition',
    empty: 'Nothing in this group yet.',
    deep: (levels: string | number) => `Nested deeper than ${levels} levels. It stays as it is; change it in the file.`,
    strange: 'This form does not know this kind of condition. It stays as it is; change it in the file.',
    values: 'Values; Enter adds one',
  },
};
