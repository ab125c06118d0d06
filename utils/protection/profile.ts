import { levels } from '../settings';
import { type Level, type Levels, levelIn } from './level';

let known: Levels = {};

/** The level in force on a site, by its id; 0 until storage has answered `watchLevel`. */
export function levelFor(site: string): Level {
  return levelIn(known, site);
}

/** Reads the levels and goes on doing so; calls back at each reading, and answers how to stop. */
export function watchLevel(onChange?: () => void): () => void {
  const learn = (told: Levels) => {
    known = told;
    onChange?.();
  };
  levels.getValue().then(learn, () => {}); // Storage is away: what was known goes on.
  return levels.watch(learn);
}
