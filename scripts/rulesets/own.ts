import { companies } from '../../utils/trackers/companies';
import { needed } from '../../utils/trackers/needed';
import { PRIORITY } from '../../utils/trackers/priorities';
import type { Endpoint } from '../../utils/trackers/tracker-company';
import type { Condition, Draft } from './rule';

/** Our own records, graded; what a room needs comes with the standard set, as that is always on. */
export function ownRules(): { standard: Draft[]; strict: Draft[] } {
  const standard: Draft[] = needed.flatMap(({ hosts, urls }) => [
    allow(PRIORITY.needed, { requestDomains: hosts }),
    ...urls.map((urlFilter) => allow(PRIORITY.needed, { urlFilter })),
  ]);
  const strict: Draft[] = [];
  for (const { id, endpoints } of companies) {
    for (const endpoint of endpoints) {
      const conditions = conditionsOf(endpoint);
      if (endpoint.level === 'never') {
        standard.push(...conditions.map((condition) => allow(PRIORITY.never, condition)));
      } else if (endpoint.level === 'strict') {
        strict.push(...conditions.map((condition) => block(id, PRIORITY.strict, condition)));
        // What a list, or a record of the whole host, blocks all the same waits for the strict level too.
        standard.push(
          ...conditions.map((condition) => allow(exceptionFor(condition), everyone(condition))),
        );
      } else
        standard.push(...conditions.map((condition) => block(id, PRIORITY.standard, condition)));
    }
  }
  return { standard, strict };
}

function exceptionFor({ urlFilter }: Condition): number {
  return urlFilter === undefined ? PRIORITY.hostException : PRIORITY.exception;
}

function everyone({ excludedInitiatorDomains: _, ...condition }: Condition): Condition {
  return condition;
}

function conditionsOf({ hosts, urls = [], types, party, notFrom }: Endpoint): Condition[] {
  const rest: Condition = {
    ...(types && { resourceTypes: types }),
    ...(party && { domainType: 'thirdParty' }),
    ...(notFrom && { excludedInitiatorDomains: notFrom }),
  };
  return [
    ...(hosts ? [{ requestDomains: hosts, ...rest }] : []),
    ...urls.map((urlFilter) => ({ urlFilter, ...rest })),
  ];
}

function block(company: string, priority: number, condition: Condition): Draft {
  return { company, priority, action: { type: 'block' }, condition };
}

function allow(priority: number, condition: Condition): Draft {
  return { company: null, priority, action: { type: 'allow' }, condition };
}
