/** Without the first line the page's own fonts and inherited styles would reach in. Larger letters are a larger `--size`. */
export const boxCss = `
:host { all: initial !important; }
.box { all: unset; position: fixed; box-sizing: border-box; max-height: 100vh; overflow: auto; }
.box:not([open], :popover-open) { display: none; }
.box > * { zoom: var(--size, 1); }
.box::backdrop { background: transparent; }
`;
