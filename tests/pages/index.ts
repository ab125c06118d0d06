import { account } from './account';
import { checkout } from './checkout';
import { comments } from './comments';
import { direct } from './direct';
import { forms } from './forms';
import type { OtherPage } from './page';
import { search } from './search';
import { writing } from './writing';

/** Every page that is no room. */
export const otherPages: OtherPage[] = [
  ...search,
  ...account,
  ...checkout,
  ...direct,
  ...comments,
  ...writing,
  ...forms,
];
