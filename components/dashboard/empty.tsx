interface Props {
  sign: keyof typeof SIGNS;
  says: string;
  /** What to do about it: words and address. */
  to?: readonly [string, string] | null;
  /** Something is wrong, and is read out at once. */
  alert?: boolean;
}

/** 24 × 24 outlines. */
const SIGNS = {
  calm: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6ZM8.5 12l2.5 2.5 4.5-5',
  lock: 'M6 11h12v9H6ZM9 11V8a3 3 0 0 1 6 0v3',
  problem: 'M12 4l9 16H3ZM12 10v4M12 17v.01',
};

/** What stands where there is nothing to show: why, and the way on. */
export function Empty({ sign, says, to = null, alert = false }: Props) {
  return (
    <div class="empty" role={alert ? 'alert' : undefined}>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="56" height="56" class="sign">
        <path d={SIGNS[sign]} />
      </svg>
      <p>{says}</p>
      {to && (
        <a class="button" href={to[1]}>
          {to[0]}
        </a>
      )}
    </div>
  );
}
