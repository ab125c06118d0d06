import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compactCss } from './scripts/compact-css';
import { compactRuleSets } from './scripts/rulesets/for-firefox';
import { shipOnlyListed } from './scripts/shipped';
import { recordFiles, withoutSiteList, withRecords } from './scripts/site-records';
import { steadyZip } from './scripts/steady-zip';
import { hideAddress, mainWorldFirst } from './scripts/wire-build';
import { withoutInnerHtml } from './scripts/without-inner-html';
import { hostPermissions } from './utils/sites';
import { ruleResources } from './utils/trackers/rule-sets';

export default defineConfig({
  // WXT builds Firefox as MV2 unless told; MAIN-world scripts and one code base need MV3 in both.
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact(), compactCss(), shipOnlyListed(), withoutInnerHtml()],
    // Vite's stand-in for old browsers fetches modules itself; nothing of ours may fetch.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // Every frame of a room loads the content scripts: they take the browser's own promises, 2.5 kB lighter when gzipped.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type !== 'content-script')) return;
      const alias = {
        'wxt/browser': resolve('utils/page/late-browser.ts'),
        'wxt/utils/content-script-context': resolve('utils/page/no-context.ts'),
      };
      config.resolve = { ...config.resolve, alias };
      config.plugins = [...(config.plugins ?? []), withoutSiteList()];
      // Takes longer than Vite's own and leaves 1 kB less to parse in every frame.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true },
          // Shorter when gzipped, by half a kB for the guard, and V8 compiles at once what is called at once.
          format: { wrap_iife: true },
        },
      };
      if (entrypoints.some(({ name }) => name === 'wire')) config.plugins?.push(hideAddress());
    },
    'build:publicAssets'(wxt, files) {
      if (wxt.config.browser === 'firefox') files.splice(0, Infinity, ...compactRuleSets(files));
      files.push(...recordFiles());
    },
    'build:manifestGenerated'(_wxt, manifest) {
      manifest.content_scripts = withRecords(manifest.content_scripts ?? []);
      mainWorldFirst(manifest.content_scripts);
    },
    async 'zip:done'(_wxt, zips) {
      for (const zip of zips) await writeFile(zip, steadyZip(await readFile(zip)));
    },
  },
  zip: {
    name: 'hushcart',
    // What a build needs and what tells a reviewer why; neither tests nor pictures.
    includeSources: [
      '{components,entrypoints,public,scripts,utils}/**',
      'docs/*.md',
      'LICENSE',
      'README*.md',
      'package*.json',
      'tsconfig.json',
      'wxt.config.ts',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Reasons and files: docs/permissions.md.
    permissions: [
      'activeTab',
      'alarms',
      'declarativeNetRequest',
      'scripting',
      'storage',
      'unlimitedStorage',
      'webRequest',
    ],
    declarative_net_request: { rule_resources: ruleResources() },
    optional_permissions: ['notifications', 'privacy'],
    host_permissions: hostPermissions(),
    // Asked for one site at a time (those of the list that few need, what a viewer points out), or to block trackers everywhere.
    optional_host_permissions: ['*://*/*'],
    commands: {
      pause: command('H', 'pause'),
      'open-dashboard': command('D', 'dashboard'),
      'mask-all': command('M', 'mask'),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hushcart@hushcart.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first Firefox for Android that knows the question about data.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '123',
          // Firefox takes what a policy says without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});

/** A shortcut that the viewer may change in the browser's own settings. */
function command(key: string, what: string) {
  return {
    suggested_key: { default: `Alt+Shift+${key}` },
    description: `__MSG_options_command_${what}__`,
  };
}
