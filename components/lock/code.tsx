import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

interface Props {
  code: string;
  /** The person says that they have kept it. */
  onKept(): void;
}

/** The recovery code, shown once. */
export function LockCode({ code, onKept }: Props) {
  const [copied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => {}, // It can be copied by hand as well.
    );
  return (
    <div class="code">
      <h3 ref={title} tabIndex={-1}>
        {t('lock_code_title')}
      </h3>
      <p>{t('lock_code_why')}</p>
      <p class="digits" translate={false}>
        {code}
      </p>
      <div class="row">
        <button type="button" onClick={copy}>
          {t(copied ? 'lock_copied' : 'lock_copy')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('lock_print')}
        </button>
        <button type="button" class="primary" onClick={onKept}>
          {t('lock_kept')}
        </button>
      </div>
    </div>
  );
}
