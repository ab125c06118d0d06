import { jpPlate } from './jp';
import { krPlate } from './kr';
import { krCountingPlate } from './kr-counting';
import type { ScriptPlate } from './script-plate';
import { thPlate } from './th';

/** Plates with signs of other scripts: one line each. */
export const scriptPlates: readonly ScriptPlate[] = [jpPlate, krPlate, krCountingPlate, thPlate];
