/**
 * The look of marks beside messages: a stripe along the row and a ticket's stub with a word; a veil over what should
 * not be read by chance. Nothing of it takes a click but the veil's button.
 */
export const marksCss = `
:host { all: initial !important; }
.marks { all: unset; position: fixed; inset: 0; overflow: hidden; pointer-events: none;
  font: 600 12px/18px system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif; }
.marks:not(:popover-open) { display: none; }
.marks * { box-sizing: border-box; }
.pane { position: absolute; overflow: hidden; }
.mark { position: absolute; top: 0; left: 0; --mark: #9a4a00; --ink: #fff; }
.mark.harm { --mark: #9c2038; }
.stripe { position: absolute; inset: 1px auto 1px -8px; width: 3px; background: var(--mark); border-radius: 2px; box-shadow: 0 0 0 1px rgb(255 255 255 / 55%); }
.stub { position: absolute; display: flex; gap: 3px; align-items: center; height: 20px; padding: 0 7px 0 4px; white-space: nowrap;
  color: var(--ink); background: var(--mark); border-radius: 6px; box-shadow: 0 0 0 1px rgb(255 255 255 / 70%), 0 1px 4px rgb(15 23 42 / 35%); }
.stub svg { flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.veil .stub { position: static; flex: none; }
.veil { position: absolute; display: flex; flex-wrap: wrap; gap: 2px; align-items: center; justify-content: center; overflow: hidden; color: #eef1f5;
  background: rgb(52 60 72 / 88%); backdrop-filter: blur(7px); border-radius: 6px; }
.veil.shut { pointer-events: auto; background: rgb(52 60 72 / 96%); }
/* Nothing to be afraid of: it is only put away. */
.mark:has(.shut) :is(.stripe, svg) { display: none; }
.shut .stub { padding: 0; color: #eef1f5; background: none; box-shadow: none; }
.veil button { all: unset; box-sizing: border-box; min-height: 24px; padding: 2px 12px; color: #fff; text-decoration: underline; text-underline-offset: 3px; cursor: pointer; pointer-events: auto; }
.veil button:focus-visible { outline: 2px solid #fff; outline-offset: -2px; border-radius: 6px; }
@media (prefers-color-scheme: dark) {
  .mark { --mark: #f0b070; --ink: #2a1600; } .mark.harm { --mark: #ff9fae; --ink: #3b0511; }
  .stripe { box-shadow: 0 0 0 1px rgb(0 0 0 / 55%); }
  .stub { box-shadow: 0 0 0 1px rgb(0 0 0 / 70%), 0 1px 4px rgb(0 0 0 / 50%); }
}
@media (forced-colors: active) { .stub, .veil { border: 1px solid CanvasText; background: Canvas; } .veil button { color: LinkText; } }
`;
