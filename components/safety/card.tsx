import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** A 24 × 24 outline. */
  sign: string;
  children: ComponentChildren;
}

/** One matter of the page, under its heading. */
export function SafetyCard({ title, sign, children }: Props) {
  return (
    <section class="card safety-card">
      <h2>
        <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22">
          <path d={sign} />
        </svg>
        {title}
      </h2>
      {children}
    </section>
  );
}
