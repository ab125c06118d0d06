import { mechanismRooms } from './mechanisms';
import type { Room } from './room';
import { siteRooms } from './sites';
import { shopRooms } from './sites/shop';

/** Every live room the tests know. */
export const rooms: Room[] = [...siteRooms, ...mechanismRooms, ...shopRooms];
