/** The warning is a ticket: a coloured stub with the sign of what was found, torn off along dots. */
export const ticketCss = `
.ticket { padding: 16px 16px 12px 60px; }
.mark { position: absolute; inset: 0 auto 0 0; display: flex; flex-direction: column; align-items: center; justify-content: space-between;
  width: 44px; padding: 16px 0; color: #fff; background: var(--mark); border-radius: 14px 0 0 14px; }
.mark::after { content: ''; position: absolute; inset: 10px -1px 10px auto; border-right: 2px dotted var(--paper); }
.mark svg { flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
.mark .brand { font-weight: 600; line-height: 1; letter-spacing: 1px; writing-mode: vertical-rl; }
.mark.contact { --mark: #0a6b5c; } .mark.identity { --mark: #5646b4; } .mark.money { --mark: #8f4500; }
.mark.place { --mark: #1a5a9f; } .mark.secret { --mark: #9c2038; } .mark.parcel { --mark: #475569; }
h1 { font: inherit; font-size: 17px; font-weight: 650; line-height: 1.35; text-wrap: balance; }
/* Chinese may break between any two characters: only at marks reads better. */
.card:lang(zh) :is(h1, p:not(.text)) { word-break: keep-all; }
.card p:not(.text) { text-wrap: balance; }
.ticket > p, #why p { margin-top: 4px; }
.who { font-weight: 600; }
.preview { margin-top: 12px; padding: 8px 10px 0; background: var(--wash); border-radius: 8px; }
/* It fades where it goes on; at its ends only the padding does. */
.preview .text { max-height: 104px; padding: 3px 0 10px; overflow: auto; white-space: pre-wrap; font-weight: 600;
  scrollbar-width: thin; scrollbar-color: var(--soft) #0000;
  mask: linear-gradient(#0000, #000 8px calc(100% - 10px), #0000); }
/* Around all of it: the fading would take a ring of its own along. */
.preview .text:focus-visible { outline: 0; }
.preview:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.ticket > .note { margin-top: 10px; padding-inline-start: 10px; border-inline-start: 3px solid var(--edge); }
.choices { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.choices .primary { flex: 1; }
/* The hint has a line of its own: wrapping when its words change would move the button from under the pointer. */
.anyway { display: grid; gap: 3px; justify-items: start; margin-top: 8px; }
.anyway button { margin-inline-start: -8px; }
.anyway .holding { color: var(--ink); background: linear-gradient(var(--edge) 0 0) no-repeat 0 0 / 100% 100%; }
.confirm { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; margin-top: 12px; padding-top: 10px; border-top: 1px solid var(--edge); }
.confirm > p:empty { display: none; }
/* Beside the button, in as many lines as it takes: the card must not grow while somebody types. */
.confirm > .problem { flex: 1; line-height: 16px; }
.confirm label { display: flex; flex: 1 1 100%; align-items: center; justify-content: space-between; gap: 8px; }
.confirm input { flex: none; width: 56px; text-align: center; }
/* Never where the first step was: a double click must not take both. */
.confirm button { margin-inline: auto -8px; }
@media (prefers-color-scheme: dark) {
  .mark.contact { --mark: #117a69; } .mark.identity { --mark: #6a59cc; } .mark.money { --mark: #a65200; }
  .mark.place { --mark: #2569b5; } .mark.secret { --mark: #b52c46; } .mark.parcel { --mark: #5d6d82; }
}
@media (forced-colors: active) { .mark { forced-color-adjust: none; } }
@media (prefers-reduced-motion: no-preference) {
  .anyway .holding { animation: fill 1200ms linear; }
  @keyframes fill { from { background-size: 0 100%; } }
}
`;
