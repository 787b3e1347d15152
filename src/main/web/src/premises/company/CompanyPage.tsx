import { useWords } from '../../i18n/Language';
import { Approvals } from '../approvals/Approvals';
import { Page, Read } from '../parts/Page';
import { useCompany } from '../parts/usePremises';
import { CompanyForm } from './CompanyForm';

/** The company itself. */
export function CompanyPage() {
  const words = useWords().premises.company;
  const company = useCompany();
  return (
    <Page title={words.title} hint={words.hint}>
      <Read of={company}>{(found) => <CompanyForm company={found} />}</Read>
      <Approvals />
    </Page>
  );
}
