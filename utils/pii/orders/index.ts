import type { Form } from '../finders/form';
import { orderAfterWords } from './after-words';
import { amazon } from './amazon';
import { orderCodeAfterWords } from './code-after-words';
import { ebay } from './ebay';
import { naver } from './naver';
import { rakuten } from './rakuten';
import { shein } from './shein';
import { shopee } from './shopee';
import { temu } from './temu';
import { tokopedia } from './tokopedia';

/** Order numbers of shops outside mainland China: one line each. */
export const orders: readonly Form[] = [
  orderAfterWords,
  amazon,
  orderCodeAfterWords,
  ebay,
  naver,
  rakuten,
  shein,
  shopee,
  temu,
  tokopedia,
];
