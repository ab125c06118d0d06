import { mechanismRooms } from './mechanisms';
import type { Room } from './room';
import { siteRooms } from './sites';

/** Every live room the tests know. */
export const rooms: Room[] = [...siteRooms, ...mechanismRooms];
