import { PERIODS, type Period } from '../../components/dashboard/period';
import { useParams } from './use-route';

/** The period in the address, in days (`null`: all), and how to change it. */
export function usePeriod(usual: Period) {
  const [params, setParams] = useParams();
  const period = PERIODS.find((known) => known === params.period) ?? usual;
  return {
    period,
    days: period === 'all' ? null : Number(period),
    setPeriod: (next: Period) => setParams({ period: next === usual ? null : next }),
  };
}
