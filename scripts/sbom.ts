// Writes .output/hushcart-<version>-sbom.json: npm's own list of packages (CycloneDX 1.5), of those that are shipped.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { shippedPackages } from './shipped.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
const { status, stdout } = spawnSync('npm', [...args, '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error('\n✗ npm could not list the packages; its own words stand above.');
  process.exit(1);
}

// Written anew each time, a number and a moment would make another file of the same packages.
const { serialNumber, metadata, ...sbom } = JSON.parse(stdout);
const { timestamp, ...steady } = metadata;
const root = { ...metadata.component, name };
const wanted = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`));
const isShipped = (ref: string) => wanted.has(ref) || ref === root['bom-ref'];
const refOf = (part: { name: string; version: string }) => `${part.name}@${part.version}`;

const components = sbom.components.filter((part: { name: string; version: string }) =>
  wanted.has(refOf(part)),
);
const dependencies = sbom.dependencies
  .filter(({ ref }: { ref: string }) => isShipped(ref))
  .map(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => ({
    ref,
    dependsOn: dependsOn.filter(isShipped),
  }));
const file = `.output/${name}-${version}-sbom.json`;
mkdirSync('.output', { recursive: true });
const whole = { ...sbom, metadata: { ...steady, component: root }, components, dependencies };
writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
console.log(`✓ ${file}: ${components.length} packages`);
