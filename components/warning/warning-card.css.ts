import { ticketCss } from './ticket.css';

/**
 * The look of the card and of notes in the page; the host of the shadow root is reset elsewhere.
 *
 * Pixels, as the page owns `rem`; no address, as nothing may be fetched.
 */
export const cardCss = `
.card, .card * { box-sizing: border-box; margin: 0; }
.card {
  --ink: #1b2330; --soft: #566170; --paper: #fff; --edge: #c9d0d9; --wash: #f2f5f8;
  --accent: #0a6b5c; --accent-ink: #fff; --problem: #a3420a;
  position: relative; width: min(360px, calc((100vw - 16px) / var(--size, 1))); max-width: 100%; color-scheme: light;
  color: var(--ink); background: var(--paper); border-radius: 14px;
  font: 400 14px/1.5 system-ui, 'Microsoft YaHei', sans-serif;
  text-align: start; overflow-wrap: anywhere;
}
/* On the box around it: that one scrolls where the page is lower than the card, and would cut off a shadow of the card's own. */
.box { scrollbar-width: thin; border-radius: 14px; box-shadow: 0 0 0 1px rgb(15 23 42 / 22%), 0 12px 32px rgb(15 23 42 / 28%); }
${ticketCss}
.soft { color: var(--soft); }
.problem { color: var(--problem); }
button { min-height: 36px; padding: 6px 14px; font: inherit; white-space: nowrap; color: var(--ink); background: var(--paper);
  border: 1px solid var(--edge); border-radius: 9px; cursor: pointer; touch-action: none; user-select: none; }
button:hover { background: var(--wash); }
button.primary { color: var(--accent-ink); background: var(--accent); border-color: var(--accent); font-weight: 600; }
button.quiet { min-height: 32px; padding: 4px 8px; color: var(--soft); background: none; border-color: transparent;
  text-decoration: underline; text-underline-offset: 3px; }
button:disabled { cursor: default; opacity: .6; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
input, textarea { padding: 5px 8px; font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; }
.notice { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 10px; padding: 12px; color: var(--ink); }
.notice .sign { flex: none; align-self: start; margin-top: 5px; fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.notice.problem .sign { stroke: var(--problem); }
.notice p { flex: 1 1 180px; padding: 6px 0; }
.keep { display: flex; flex: 1 1 100%; align-items: start; gap: 8px; }
.keep textarea { flex: 1; width: 0; min-width: 0; resize: none; }
.keep ~ button { margin-inline-start: auto; }
@media (prefers-color-scheme: dark) {
  .card { --ink: #eef1f5; --soft: #aeb8c4; --paper: #1f252d; --edge: #4b5664; --wash: #2a323c;
    --accent: #4cc7b0; --accent-ink: #05261f; --problem: #f2a65e; color-scheme: dark; }
  .box { box-shadow: 0 0 0 1px rgb(255 255 255 / 26%), 0 12px 32px rgb(0 0 0 / 60%); }
}
@media (forced-colors: active) {
  .card { border: 1px solid CanvasText; }
  button.primary { border-width: 3px; }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: rise 140ms ease-out; }
  @keyframes rise { from { transform: translateY(6px); } }
}
`;
