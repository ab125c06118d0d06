import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n';
import { laysDown } from '../../utils/protection/managed';
import type { ProtectionView } from '../../utils/protection/requests';
import { LockCountdown } from './countdown';

interface Props {
  view: ProtectionView;
  onLockNow(): void;
  onForgetNotice(): void;
  onStopReset(): void;
  /** Some time that was counted down is over. */
  onElapsed(): void;
}

/** What whoever sits here, and whoever set the PIN, must both see. */
export function LockBanner({ view, onLockNow, onForgetNotice, onStopReset, onElapsed }: Props) {
  const { notice, lock, policy } = view;
  return (
    <div class="banners" aria-live="polite">
      {notice && (
        <Banner tone="problem" action={t('options_understood')} onAction={onForgetNotice}>
          {t(`lock_notice_${notice.loss}`, momentOf(notice.at))}
        </Banner>
      )}
      {lock?.resetMs != null && (
        <Banner
          tone="problem"
          action={lock.opens ? t('lock_reset_stop') : null}
          onAction={onStopReset}
        >
          {t('lock_reset_runs')} <LockCountdown ms={lock.resetMs} onEnd={onElapsed} />
        </Banner>
      )}
      {lock && lock.openMs > 0 && (
        <Banner tone="info" action={t('lock_now')} onAction={onLockNow}>
          {t('lock_is_open')} <LockCountdown ms={lock.openMs} onEnd={onElapsed} />
        </Banner>
      )}
      {laysDown(policy) && (
        <Banner tone="info" action={null}>
          {policy.managedBy ? t('level_managed_by', policy.managedBy) : t('level_managed')}
        </Banner>
      )}
    </div>
  );
}

interface BannerProps {
  tone: 'info' | 'problem';
  action: string | null;
  onAction?(): void;
  children: ComponentChildren;
}

function Banner({ tone, action, onAction, children }: BannerProps) {
  return (
    <div class={`banner ${tone}`}>
      <p>{children}</p>
      {action && (
        <button type="button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}

function momentOf(at: number): string {
  const format = new Intl.DateTimeFormat(t('language'), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(at);
}
