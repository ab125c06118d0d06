import { asFolded } from '../words';
import type { ScriptPlate } from './script-plate';

/** Japan: office, class, a kana, four digits. Source: 道路運送車両法施行規則, 第十一条. */
export const jpPlate: ScriptPlate = {
  id: 'jp',
  pattern: new RegExp(
    asFolded(
      '(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{1,3}[\\s]?\\d{2,3}[\\s]?[あ-ん][\\s]?(?:\\d{1,2}[-ー・.]?\\d{2}|[・.]{1,3}\\d{1,3})(?!\\d)',
    ),
    'g',
  ),
  alone: 0.8,
  cue: 'ナンバー|車|車両番号',
};
