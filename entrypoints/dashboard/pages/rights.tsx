import '../../../components/rights/rights.css';
import { RightsPage } from '../rights/rights-page';
import { ledgerStore } from '../rights/store';

/** Letters that put the law to use, and what became of them. */
export function Rights() {
  return <RightsPage store={ledgerStore} />;
}
