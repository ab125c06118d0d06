import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension with one empty script in the pages of a host: what any extension that looks at pages costs.
 *
 * @returns Its folder.
 */
export function blankExtension(host: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hushcart-blank-'));
  const script = { matches: [`https://${host}/*`], js: ['blank.js'], run_at: 'document_start' };
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    host_permissions: script.matches,
    content_scripts: [script],
    browser_specific_settings: { gecko: { id: 'blank@hushcart.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'blank.js'), '');
  return folder;
}
