/**
 * Makes a table when it is first asked for: every frame of a room evaluates this code while its page loads, and in
 * most frames nobody ever writes.
 */
export function lazy<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
