/** In CSS pixels. */
const [WIDTH, HEIGHT] = [96, 24];

/** A row of small bars; decoration beside a number, so it is not read out. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const most = Math.max(1, ...values);
  const step = WIDTH / values.length;
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" class="sparkline">
      {values.map((value, i) => {
        const height = value > 0 ? Math.max(2, (value / most) * HEIGHT) : 1;
        return <rect key={i} x={i * step} y={HEIGHT - height} width={step - 2} height={height} />;
      })}
    </svg>
  );
}
