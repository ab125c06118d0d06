/**
 * A page that wants to be first: its very first inline script listens on `window` in the capture phase,
 * and sends from there. Set before anything else of the page runs.
 */
export const windowCapture = `
  window.__early = { send: () => {} };
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229 && event.target.matches?.('textarea')) {
      event.preventDefault(); event.stopImmediatePropagation(); window.__early.send();
    }
  }, true);
  addEventListener('click', (event) => { if (event.target.closest?.('.act')) window.__early.send(); }, true);
`;
