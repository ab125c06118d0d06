import { type MessageKey, t } from '../../utils/i18n';
import type { TrackerLevel, TrackerView } from '../../utils/trackers/view';
import { TrackersNames } from './names';
import { TrackersPause } from './pause';

interface Props {
  view: TrackerView;
  /** Milliseconds since the Unix epoch. */
  now: number;
  /** Whether there is another button for a pause: then there is none here. */
  isPauseElsewhere: boolean;
  onPause(): void;
  /** Ends the pause. */
  onResume(): void;
  /** Ends what was let through for good. */
  onForget(): void;
  onRemember(): void;
  onLevel(level: TrackerLevel): void;
  onEverywhere(on: boolean): void;
  onPeers(on: boolean): void;
}

/** Which companies were stopped on this page, how firmly, and the way out when a page breaks. */
export function TrackersCard(props: Props) {
  const {
    companies,
    counted,
    covered,
    everywhere,
    hidesFromPeers,
    isBound,
    level,
    paused,
    peers,
    refused,
  } = props.view;
  const named = companies.filter(({ id }) => id !== 'other').length;
  return (
    <section class="trackers" aria-labelledby="trackers">
      <h2 id="trackers">{headline(covered, named)}</h2>
      {refused.length > 0 && (
        <p role="alert" class="problem">
          {t('trackers_refused')}
        </p>
      )}
      {paused === null && <TrackersNames companies={companies} />}
      {covered && counted === 'own' && <p class="soft">{t('trackers_counted_own')}</p>}
      {covered && (paused !== null || !props.isPauseElsewhere) && <TrackersPause {...props} />}
      {covered && (
        <Switch
          label="trackers_strict"
          on={level === 'strict'}
          disabled={isBound}
          describedBy={isBound ? 'bound' : undefined}
          onChange={(on) => props.onLevel(on ? 'strict' : 'standard')}
        />
      )}
      {covered && isBound && (
        <p id="bound" class="soft">
          {t('trackers_bound')}
        </p>
      )}
      <Switch label="trackers_everywhere" on={everywhere} onChange={props.onEverywhere} />
      <Switch
        label="trackers_peers"
        on={hidesFromPeers}
        describedBy={peers ? 'peers' : undefined}
        onChange={props.onPeers}
      />
      {peers && (
        <p id="peers" class="soft">
          {t(peersSeen(peers, hidesFromPeers))}
        </p>
      )}
    </section>
  );
}

function headline(covered: boolean, companies: number): string {
  if (!covered) return t('trackers_not_here');
  if (companies === 0) return t('trackers_none');
  return companies === 1 ? t('trackers_one') : t('trackers_count', String(companies));
}

function peersSeen(peers: 'open' | 'hidden', hides: boolean): MessageKey {
  if (peers === 'hidden') return 'trackers_peers_hidden';
  return hides ? 'trackers_peers_before' : 'trackers_peers_open';
}

interface SwitchProps {
  label: 'trackers_strict' | 'trackers_everywhere' | 'trackers_peers';
  on: boolean;
  /** Something else has settled it. */
  disabled?: boolean;
  /** Id of what is said about it. */
  describedBy?: string | undefined;
  onChange(on: boolean): void;
}

function Switch({ label, on, disabled, describedBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      {t(label)}
      <span class="state" aria-hidden="true">
        {t(on ? 'popup_on_state' : 'popup_off_state')}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
