/** Stops an event: no later listener sees it and it has no effect. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
