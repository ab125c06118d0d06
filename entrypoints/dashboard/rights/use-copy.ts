import { useState } from 'preact/hooks';
import type { Copied } from '../../../components/rights/send-bar';

type Copy = (text: string, result: 'yes' | 'for mail') => Promise<void>;

/** Copies text, and tells what came of it. */
export function useCopy(): [Copied, Copy, () => void] {
  const [copied, setCopied] = useState<Copied>('no');
  const copy: Copy = (text, result) =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(result),
      () => setCopied('failed'),
    );
  return [copied, copy, () => setCopied('no')];
}
