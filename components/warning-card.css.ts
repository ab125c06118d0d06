/** The look of the card and of notes in the page; the host of the shadow root is reset elsewhere. Pixels, as the page owns `rem`. */
export const cardCss = `
.card, .card * { box-sizing: border-box; margin: 0; padding: 0; }
.card {
  --ink: #1d2430; --soft: #5a6472; --paper: #ffffff; --line: #d9dee6; --wash: #f3f6f9;
  --accent: #0b6e5f; --accent-ink: #ffffff; --mark: #0b6e5f; --focus: #0b6e5f;
  position: relative; display: block; width: min(360px, calc(100vw - 16px)); padding: 16px 16px 12px 60px;
  color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 14px;
  box-shadow: 0 12px 36px rgb(15 23 42 / 28%), 0 2px 6px rgb(15 23 42 / 16%);
  font: 400 14px/1.5 system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif;
  text-align: start; overflow: hidden; overflow-wrap: anywhere;
}
.mark { position: absolute; inset: 0 auto 0 0; width: 44px; padding-top: 17px; background: var(--mark); text-align: center;
  border-right: 2px dashed var(--paper); }
.mark svg { display: inline-block; fill: none; stroke: #fff; stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
.mark.contact { --mark: #0b6e5f; } .mark.identity { --mark: #5b4bb7; } .mark.money { --mark: #9a4a00; }
.mark.place { --mark: #1c5fa8; } .mark.secret { --mark: #a3243b; } .mark.parcel { --mark: #6b5a16; }
h1 { font: inherit; font-size: 17px; font-weight: 650; line-height: 1.35; }
.card p { margin-top: 6px; }
.who { font-weight: 600; }
.rule, .hint { color: var(--soft); }
.preview { padding: 8px 10px; background: var(--wash); border-radius: 8px; }
.card p.preview { margin-top: 10px; }
.preview .label { display: block; color: var(--soft); }
.preview .text { display: block; max-height: 84px; overflow: auto; white-space: pre-wrap; font-weight: 550; }
.note { padding-left: 10px; border-left: 3px solid var(--line); }
.choices { display: flex; gap: 8px; margin-top: 12px; }
button { min-height: 36px; padding: 6px 14px; font: inherit; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: 9px; cursor: pointer; }
button.primary { flex: 1; color: var(--accent-ink); background: var(--accent); border-color: var(--accent); font-weight: 650; }
button.quiet { padding: 6px 8px; color: var(--soft); background: none; border-color: transparent; text-decoration: underline;
  text-underline-offset: 3px; }
button:disabled { cursor: default; opacity: .55; }
button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.anyway { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin-top: 6px; margin-left: -8px; }
.anyway.confirm { margin-left: 0; padding-top: 8px; border-top: 1px solid var(--line); }
.card .anyway p { margin: 0; }
.anyway label { display: flex; align-items: center; gap: 8px; }
input, textarea { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; padding: 5px 8px; }
input { width: 52px; text-align: center; }
.notice { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 10px 8px 10px 16px; border-left: 5px solid var(--accent); }
.notice.problem { border-left-color: #b45309; }
.notice p { flex: 1 1 200px; margin: 0; }
.keep { flex: 1 1 100%; display: flex; gap: 8px; align-items: flex-start; padding-right: 8px; }
.keep textarea { flex: 1; resize: none; }
@media (prefers-color-scheme: dark) {
  .card { --ink: #eef1f5; --soft: #aab4c0; --paper: #20262e; --line: #3d4652; --wash: #2a323c;
    --accent: #4cc7b0; --accent-ink: #06251f; --focus: #7fe0cd; }
  .mark.contact { --mark: #12806e; } .mark.identity { --mark: #6d5cd0; } .mark.place { --mark: #2a71bf; }
}
@media (forced-colors: active) { .card, button, input, textarea { border-color: CanvasText; } .mark { forced-color-adjust: none; } }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: rise 120ms ease-out; }
  @keyframes rise { from { transform: translateY(6px); } }
}
`;
