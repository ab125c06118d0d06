import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n';

interface Props {
  /** From 1. */
  number: number;
  of: number;
  title: MessageKey;
  next: MessageKey;
  onNext(): void;
  /** `null` on the first. */
  onBack: (() => void) | null;
  onSkip(): void;
  children: ComponentChildren;
}

/** One step of the first run. */
export function WelcomeStep(props: Props) {
  const { number, of, title, next, onNext, onBack, onSkip, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // A new step is a new page: it is read from its top.
  useEffect(() => heading.current?.focus(), [number]);
  return (
    <section class="card-section step" aria-labelledby="step-title">
      <div>
        <p class="soft">{t('welcome_step', String(number), String(of))}</p>
        <progress value={number} max={of} aria-hidden="true" />
      </div>
      <h1 id="step-title" ref={heading} tabIndex={-1}>
        {t(title)}
      </h1>
      {children}
      <div class="row steps">
        <button type="button" class="primary" onClick={onNext}>
          {t(next)}
        </button>
        {onBack && (
          <button type="button" onClick={onBack}>
            {t('welcome_back')}
          </button>
        )}
        <button type="button" class="quiet skip" onClick={onSkip}>
          {t('welcome_skip')}
        </button>
      </div>
    </section>
  );
}
