import type { ComponentChildren } from 'preact';
import type { useRoving } from './use-roving';

interface Props {
  /** What `useRoving` says belongs around the marks. */
  around: ReturnType<typeof useRoving>['around'];
  label: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  children: ComponentChildren;
}

/** A drawing whose marks can be gone through by keys. */
export function Plot({ around, label, width, height, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset.
    <svg {...around} role="group" aria-label={label} width={width} height={height}>
      {children}
    </svg>
  );
}
