import '../../../components/lock/pin.css';
import { PinDialog } from '../../options/pin-dialog';
import { useProtection } from '../../options/use-protection';

/** The PIN, in front of what needs it. */
export function GivePin({ onOpen, onClose }: { onOpen(): void; onClose(): void }) {
  const protection = useProtection();
  return <PinDialog protection={protection} onOpen={onOpen} onClose={onClose} />;
}
