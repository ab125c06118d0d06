/** How firm Hushcart is: 0 basic (asks before a message goes), 1 remind, 2 guard, 3 strict. */
export type Level = 0 | 1 | 2 | 3;

export const levels = [0, 1, 2, 3] as const satisfies Level[];

/** Who sits in front of this browser. */
export const people = ['myself', 'child', 'teen', 'elder'] as const;

export type Who = (typeof people)[number];

/** The level each begins with; whoever asks for another may have it. */
export const LEVEL_OF: Readonly<Record<Who, Level>> = { myself: 0, child: 2, teen: 1, elder: 1 };

/** Levels in force by id of a site; `*` is every other site. */
export type Levels = Readonly<Record<string, Level>>;

export const EVERYWHERE = '*';

/** The level of a site in a list of levels in force. */
export function levelIn(levels: Levels, site: string): Level {
  return levels[site] ?? levels[EVERYWHERE] ?? 0;
}

/** The strictest level in force anywhere: of what can only be one way for the whole browser. */
export function strictestOf(levels: Levels): Level {
  return Object.values(levels).reduce<Level>(stricter, 0);
}

export function stricter(a: Level, b: Level): Level {
  return a > b ? a : b;
}

export function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value);
}

export function isWho(value: unknown): value is Who {
  return people.some((who) => who === value);
}
