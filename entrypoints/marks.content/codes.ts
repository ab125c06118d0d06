import { t } from '../../utils/i18n';
import { findCodes } from '../../utils/page/code-signals';
import { openMarks } from '../../utils/page/marks';
import type { Measures } from '../../utils/protection/decide';

/** Veils over codes to scan, where the level says so. */
export interface Codes {
  /** Looks for them anew. */
  look(): void;
  close(): void;
}

/** A code leads off the site as a handle does, and nobody can read where to. */
export function openCodes(measure: () => Measures['codes']): Codes {
  const known = new Map<Element, Measures['codes']>();
  const shown = new WeakSet<Element>();
  const marks = openMarks(document.documentElement, t('lures_marks'), (code) => {
    shown.add(code);
    marks.set({ row: code, body: code }, null);
  });

  function set(code: Element, how: Measures['codes']): void {
    known.set(code, how);
    const isVeiled = how === 'hide' || (how === 'veil' && !shown.has(code));
    const veil = { show: how === 'veil' ? t('lures_show') : null };
    const mark = { words: t('lures_code'), isHarm: false, veil };
    marks.set({ row: code, body: code }, isVeiled ? mark : null);
  }

  return {
    look() {
      const how = measure();
      for (const code of known.keys()) if (!code.isConnected) known.delete(code);
      if (how === 'show' && known.size === 0) return;
      for (const code of findCodes(document)) if (known.get(code) !== how) set(code, how);
    },
    close: marks.close,
  };
}
