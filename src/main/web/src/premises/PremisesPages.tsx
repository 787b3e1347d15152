import { Route, Switch } from 'wouter';
import '../theme/premises.css';
import { AuditPage } from './audit/AuditPage';
import { CompanyPage } from './company/CompanyPage';
import { HoursPage } from './hours/HoursPage';
import { NumbersPage } from './numbers/NumbersPage';
import { PeoplePage } from './people/PeoplePage';
import { SetupPage } from './setup/SetupPage';

/** The pages with which an administrator keeps the company; fetched when the first of them is opened. */
export function PremisesPages() {
  return (
    <Switch>
      <Route path="/setup"><SetupPage /></Route>
      <Route path="/company"><CompanyPage /></Route>
      <Route path="/numbers"><NumbersPage /></Route>
      <Route path="/hours/:id?">{({ id }) => <HoursPage chosen={id ?? ''} />}</Route>
      <Route path="/people/:id?">{({ id }) => <PeoplePage chosen={id ?? ''} />}</Route>
      <Route path="/audit"><AuditPage /></Route>
    </Switch>
  );
}
