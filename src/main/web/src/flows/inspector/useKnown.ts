import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWords } from '../../i18n/Language';
import { useHours, useNumbers, usePeople, useTeams } from '../../premises/parts/usePremises';
import { flowsApi, FLOWS } from '../data/api';
import { BUILT_IN, learnedIn, type Learned } from '../model/facts';
import { title } from '../model/names';
import { stepsOf } from '../model/outputs';
import { useDrawing } from '../store/Editor';
import { byName, offered, type Offered } from './offered';

export type Known = Record<'teams' | 'hours' | 'flows' | 'skills' | 'facts', Offered[]> & { numbers: string[] };

/** Names worth offering: what the company has, what every call knows, and what this flow uses whether it is there or not. */
export function useKnown(): Known {
  const words = useWords().flows.known;
  const document = useDrawing((drawing) => drawing.document);
  const teams = useTeams().data?.teams;
  const hours = useHours().data?.hours;
  const people = usePeople().data?.people;
  const flows = useQuery({ queryKey: FLOWS, queryFn: flowsApi.list }).data?.flows;
  const numbers = useNumbers().data?.numbers;
  return useMemo(() => {
    const steps = stepsOf(document).map(([, step]) => step);
    const inUse = {
      teams: steps.map((step) => ('team' in step ? step.team : undefined)),
      hours: steps.map((step) => (step.kind === 'hours' ? step.hours : undefined)),
      flows: steps.map((step) => (step.kind === 'subflow' ? step.flow : undefined)),
      skills: steps.flatMap((step) => (step.kind === 'connect' ? (step.skills ?? []) : [])),
    };
    const working = people?.filter(({ left }) => !left);
    const skills = working && [...new Set(working.flatMap((one) => one.skills))];
    const learned = ({ by, step }: Learned) => (by === 'ask' ? words.asked(title(step)) : words.fetched(title(step)));
    const own = [...learnedIn(document)].filter(([fact]) => !(fact in words.fact)).map(([name, from]) => ({ name, about: learned(from), here: true }));
    return {
      teams: offered(teams?.map(({ id, name }) => ({ name: id, about: name === id ? '' : name })), inUse.teams),
      hours: offered(hours?.map(({ id }) => ({ name: id, about: '' })), inUse.hours),
      flows: offered(flows?.filter(({ id }) => id !== document.id).map(({ id, name }) => ({ name: id, about: name === id ? '' : name })), inUse.flows),
      skills: offered(skills?.map((name) => ({ name, about: words.people(working?.filter((one) => one.skills.includes(name)).length ?? 0) })), inUse.skills),
      facts: [...own.sort(byName), ...BUILT_IN.map((name) => ({ name, about: words.fact[name], here: true }))],
      numbers: numbers?.map(({ number }) => number) ?? [],
    };
  }, [document, teams, hours, people, flows, numbers, words]);
}
