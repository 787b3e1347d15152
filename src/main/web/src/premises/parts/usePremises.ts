import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { told } from '../../api/failure';

/** Whatever an administrator changes may show on any of these pages. */
export const PREMISES = 'premises';
const CHECKLIST_EVERY = 5_000;
const APPROVALS_EVERY = 15_000;

export const useHours = () => useQuery({ queryKey: [PREMISES, 'hours'], queryFn: () => told(api.GET('/api/hours')) });
export const useNumbers = () => useQuery({ queryKey: [PREMISES, 'numbers'], queryFn: () => told(api.GET('/api/numbers')) });
export const usePeople = () => useQuery({ queryKey: [PREMISES, 'people'], queryFn: () => told(api.GET('/api/people')) });
export const useTeams = () => useQuery({ queryKey: [PREMISES, 'teams'], queryFn: () => told(api.GET('/api/teams')) });
export const useCompany = () => useQuery({ queryKey: [PREMISES, 'company'], queryFn: () => told(api.GET('/api/company')) });
export const useTwoPersonRule = () => useQuery({ queryKey: [PREMISES, 'two-person'], queryFn: () => told(api.GET('/api/settings/two-person')) });

/** What waits for a second administrator, looked at now and then: colleagues ask meanwhile. */
export const useCompanyApprovals = () =>
  useQuery({ queryKey: [PREMISES, 'approvals'], queryFn: () => told(api.GET('/api/company/approvals')), refetchInterval: APPROVALS_EVERY });

export const useFlowNames = () => useQuery({ queryKey: [PREMISES, 'flows'], queryFn: () => told(api.GET('/api/flows')) });

/** How things stand, looked at again and again while it is shown: steps are done on other pages, and by telephone. */
export const useChecklist = (wanted = true) =>
  useQuery({ queryKey: [PREMISES, 'checklist'], queryFn: () => told(api.GET('/api/checklist')), enabled: wanted, refetchInterval: CHECKLIST_EVERY });
