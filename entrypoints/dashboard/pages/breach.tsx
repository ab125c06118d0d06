import '../../../components/rights/rights.css';
import { BreachPage } from '../rights/breach-page';
import { ledgerStore } from '../rights/store';

/** What to do first when data got out. */
export function Breach() {
  return <BreachPage store={ledgerStore} />;
}
