import { t } from '../../utils/i18n';
import type { Channel, Matter } from '../../utils/rights/channels';
import { own } from './own-words';

/** Where to turn, in order; the one for this matter is marked. */
export function ChannelList({
  channels,
  matter,
}: {
  channels: readonly Channel[];
  matter: Matter | null;
}) {
  return (
    <ol class="rights-channels" aria-label={t('rights_channels')}>
      {channels.map((channel) => (
        <li key={channel.id}>
          <strong>
            {own(channel.name)}
            {matter && channel.for.includes(matter) && (
              <span class="rights-chip waiting">{t('rights_channel_first')}</span>
            )}
          </strong>
          <span>{own(channel.use)}</span>
          <span class="soft">{own(channel.how)}</span>
        </li>
      ))}
    </ol>
  );
}
