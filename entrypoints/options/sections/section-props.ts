import type { Pin } from '../use-pin';
import type { Protection } from '../use-protection';

/** What each part of the settings is given. */
export interface SectionProps {
  protection: Protection;
  pin: Pin;
}
