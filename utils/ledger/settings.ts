import { DAY } from '../day';
import { setting } from '../settings';

/** How many months events are kept; `null`: for ever. */
export type Months = 3 | 12 | 36 | null;
export const keepMonths = setting<Months>('ledgerKeepMonths', null);

export function isShorter(a: Months, b: Months): boolean {
  return (a ?? Infinity) < (b ?? Infinity);
}

/** After how many minutes without use an open ledger locks itself; `null`: when the browser is closed. */
export const lockMinutes = setting<5 | 15 | 60 | null>('ledgerLockMinutes', 15);

/** When the last backup was made, in milliseconds since the Unix epoch. */
export const lastBackup = setting<number | null>('ledgerLastBackup', null);

/** From so many days on a backup is old. */
const OLD_BACKUP = 14;

/** Whether it is time for a new backup. One from days to come was made by a wrong clock: nobody knows how old it is. */
export function isBackupOld(last: number | null, now: number): boolean {
  return last === null || Math.abs(now - last) >= OLD_BACKUP * DAY;
}

/** Name of the database in use; another one after the first could not be opened any more. */
export const ledgerName = setting<string>('ledgerName', 'ledger');

/** Whether a ledger was ever made: one that is not there then is one the browser lost. */
export const ledgerMade = setting<boolean>('ledgerMade', false);

/** A database that could not be opened, and since when. */
export interface Aside {
  name: string;
  at: number;
  /** All that could be read of it was brought back; it lies there until everything is deleted. */
  isBack?: true;
}

/** What went wrong with the ledger, until the viewer has read it. */
export interface Troubles {
  /** Databases that could not be opened: they lie untouched under these names. */
  aside: Aside[];
  /** When the browser had lost the ledger, in milliseconds since the Unix epoch. */
  lost: number | null;
  /** A full disk: when last, and how many of the least important events had to go. */
  room: { at: number; events: number } | null;
}

export const NO_TROUBLES: Troubles = { aside: [], lost: null, room: null };
export const ledgerTroubles = setting<Troubles>('ledgerTroubles', NO_TROUBLES);
