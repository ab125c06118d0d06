import { useState } from 'preact/hooks';
import { OptionsOwn, type OwnOutcome } from '../../../components/options/own';
import { ask } from '../../../utils/messages';
import type { DetailKind } from '../../../utils/own/detail';
import { Section } from '../section';

/** The viewer's own details, of which only fingerprints are kept. */
export function OwnSection({ onAdded }: { onAdded(): void }) {
  const [outcome, setOutcome] = useState<OwnOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const add = async (kind: DetailKind, text: string): Promise<OwnOutcome> => {
    setBusy(true);
    const came = await ask('own.add', { kind, text }).then(
      (entry): OwnOutcome => (entry ? 'kept' : 'too-little'),
      (): OwnOutcome => 'failed',
    );
    setBusy(false);
    setOutcome(came);
    if (came === 'kept') onAdded();
    return came;
  };
  return (
    <Section id="own" title="options_own" about="options_own_about">
      <OptionsOwn outcome={outcome} busy={busy} onAdd={add} />
    </Section>
  );
}
