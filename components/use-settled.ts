import { useEffect, useState } from 'preact/hooks';

/** The key or click that brought something up must not choose in it as well, in milliseconds. */
const SETTLE = 300;

/** Whether what is shown may be pressed: a moment after it came. */
export function useSettled(isShown: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!isShown) return setSettled(false);
    const timer = setTimeout(() => setSettled(true), SETTLE);
    return () => clearTimeout(timer);
  }, [isShown]);
  return isShown && settled;
}
