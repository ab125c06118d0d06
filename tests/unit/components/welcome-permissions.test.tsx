// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { REASONS, WelcomePermissions } from '../../../components/welcome/permissions';
import { button, fire, show, speakEnglish } from './show';

afterEach(() => document.body.replaceChildren());

test('every permission of docs/permissions.md has its reason in the first run', () => {
  const [atInstall] = readFileSync('docs/permissions.md', 'utf8').split(
    'Asked for when you use it',
  );
  const asked = [...atInstall!.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(Object.keys(REASONS).sort()).toEqual([...asked, 'hosts'].sort());
});

test('each site that is not allowed yet has a button of its own', () => {
  speakEnglish();
  const allow = vi.fn();
  const sites = [
    { id: 'douyin', name: 'Douyin', granted: true },
    { id: 'twitch', name: 'Twitch', granted: false },
  ];
  const root = show(<WelcomePermissions sites={sites} refused={false} onAllow={allow} />);
  expect(root.querySelectorAll('dt')).toHaveLength(8);
  fire(button(root, 'Allow'), 'click');
  expect(allow).toHaveBeenCalledExactlyOnceWith(['twitch']);
});
