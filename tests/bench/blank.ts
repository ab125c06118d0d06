import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of no request that is ever made. */
const RULE = {
  id: 1,
  action: { type: 'block' },
  condition: { requestDomains: ['tracker.invalid'] },
};

/**
 * An extension with one empty script in the pages of a host: what any extension that looks at pages costs.
 *
 * @param blocks Whether it has one rule as well: what any that blocks requests costs.
 * @returns Its folder.
 */
export function blankExtension(host: string, blocks: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'hushcart-blank-'));
  const script = { matches: [`https://${host}/*`], js: ['blank.js'], run_at: 'document_start' };
  const rules = { id: 'one', enabled: true, path: 'rule.json' };
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    host_permissions: script.matches,
    content_scripts: [script],
    ...(blocks && {
      permissions: ['declarativeNetRequest'],
      declarative_net_request: { rule_resources: [rules] },
    }),
    browser_specific_settings: { gecko: { id: 'blank@hushcart.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'blank.js'), '');
  writeFileSync(join(folder, rules.path), JSON.stringify([RULE]));
  return folder;
}
