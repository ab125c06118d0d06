import { t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';
import { type FlowNode, OTHERS } from '../../utils/reports/flow-graph';
import { partyName, siteName, typeName } from '../dashboard/names';

/** The name of what a node of a flow stands for. */
export function nodeName({ stage, key }: Pick<FlowNode, 'stage' | 'key'>): string {
  if (key === OTHERS) return t('dash_others');
  if (stage === 'type') return typeName(key as DataType);
  return stage === 'site' ? siteName(key) : partyName(key);
}
