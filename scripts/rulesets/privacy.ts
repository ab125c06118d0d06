import { parameters } from '../../utils/trackers/parameters';
import { PRIORITY } from '../../utils/trackers/priorities';
import { readList } from './lists';
import type { Condition, Draft } from './rule';

/** Pages and frames: where an address is seen, kept and passed on. */
const PAGES = ['main_frame', 'sub_frame'];

/** What is changed instead of blocked; each works only where the extension may read the site. */
export function privacyRules(): Draft[] {
  return [...sharing(), ...lists(), globalPrivacyControl(), shortReferrer()];
}

/** Who shared a link, per site. */
function sharing(): Draft[] {
  return parameters.map(({ domains, names }) =>
    remove(names, { requestDomains: domains, resourceTypes: ['main_frame'] }),
  );
}

/** Click and campaign ids, as AdGuard's list has them. */
function lists(): Draft[] {
  return readList(17).flatMap(({ action, condition }) => {
    const names = action.redirect?.transform?.queryTransform?.removeParams;
    const kinds = condition.resourceTypes?.filter((kind) => PAGES.includes(kind));
    if (!names || kinds?.length === 0) return [];
    return [remove(names, { ...condition, resourceTypes: kinds ?? ['main_frame'] })];
  });
}

function remove(removeParams: string[], condition: Condition): Draft {
  return {
    company: null,
    priority: PRIORITY.change,
    action: { type: 'redirect', redirect: { transform: { queryTransform: { removeParams } } } },
    condition,
  };
}

/** @see Global Privacy Control, W3C: a request not to sell or share what is learnt */
function globalPrivacyControl(): Draft {
  return {
    company: null,
    priority: PRIORITY.change,
    action: {
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'Sec-GPC', operation: 'set', value: '1' }],
    },
    condition: {
      urlFilter: '|https://',
      resourceTypes: [
        ...PAGES,
        'script',
        'xmlhttprequest',
        'image',
        'ping',
        'websocket',
        'media',
        'other',
      ],
    },
  };
}

/**
 * Other sites learn the site's name, not the page's address. As an answer's header it needs no permission for these
 * other sites; origin only, as pictures and streams are refused without it.
 */
function shortReferrer(): Draft {
  return {
    company: null,
    priority: PRIORITY.change,
    action: {
      type: 'modifyHeaders',
      responseHeaders: [
        {
          header: 'Referrer-Policy',
          operation: 'set',
          value: 'strict-origin-when-cross-origin',
        },
      ],
    },
    condition: { urlFilter: '|https://', resourceTypes: PAGES },
  };
}
