/** What came of something. */
export interface Outcome {
  text: string;
  isProblem?: boolean;
}

/** Says what came of something; assistive technology reads it out. */
export function Said({ outcome }: { outcome: Outcome | null }) {
  return (
    <p role={outcome?.isProblem ? 'alert' : 'status'} class={outcome?.isProblem ? 'problem' : ''}>
      {outcome?.text}
    </p>
  );
}
