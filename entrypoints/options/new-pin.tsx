import { useState } from 'preact/hooks';
import { LockCode } from '../../components/lock/code';
import { LockSetup } from '../../components/lock/setup';
import { ask } from '../../utils/messages';
import type { SecretProblem } from '../../utils/protection/secret';
import type { Act } from './use-pin';

interface Props {
  run(act: Act): void;
  /** It is set, and its recovery code was read. */
  onDone(): void;
  cancel?: 'lock_page_no';
  onCancel(): void;
}

/** Sets a PIN, and shows its recovery code. */
export function NewPin({ run, onDone, cancel, onCancel }: Props) {
  const [problem, setProblem] = useState<SecretProblem | null>(null);
  const [code, setCode] = useState<string | null>(null);
  if (code !== null) return <LockCode code={code} onKept={onDone} />;
  const set = (secret: string) =>
    run(async () => {
      const answer = await ask('lock.set', secret);
      if ('need' in answer) return answer.need;
      setProblem('problem' in answer ? answer.problem : null);
      if ('code' in answer) setCode(answer.code);
      return null;
    });
  return (
    <LockSetup problem={problem} busy={false} onSet={set} cancel={cancel} onCancel={onCancel} />
  );
}
