/** The bar at the upper edge, whatever box.ts says of its place, and the frame around what would be picked. */
export const teachBarCss = `
.box { inset: 12px 0 auto !important; width: fit-content; margin: 0 auto; overflow: visible; }
.card.teach { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; width: fit-content; max-width: min(560px, calc(100vw - 24px)); padding: 10px 16px; }
.teach b { color: var(--accent); }
.teach p { flex: 1 1 220px; font-weight: 600; }
.teach.problem p { color: var(--problem); }
.spot { position: fixed; box-sizing: border-box; pointer-events: none; border: 3px solid #0a6b5c; border-radius: 8px;
  box-shadow: 0 0 0 2px #fff, 0 0 0 100vmax rgb(15 23 42 / 12%); }
`;
