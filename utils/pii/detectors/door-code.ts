import { numberDetector } from '../finders/number-detector';

/** A lock that opens by a number, and how it is told. */
const DOOR =
  /(?:单元门|大门|院门|楼门|铁门|门锁|门禁|密码锁|智能锁|电子锁|指纹锁|口令锁|楼下(?:的?门)?)(?:的?密?码)?(?:上|处)?(?:[,是按输填就先要再摁:\s]|输入|直接|我|改成|换成|设成|设的){1,6}$/;
/** 门禁2580# */
const WITH_KEY = /(?:门禁码?|门锁|智能锁|指纹锁|电子锁|密码锁|单元门|院门|大门|楼下的?门)\s?$/;
/** 单元门 #0906 */
const KEY_FIRST = /(?:门禁码?|门锁|智能锁|电子锁|密码锁|单元门|院门|大门|楼下的?门)\s?[#*]$/;
/** 保险柜170163 */
const SAFE = /保险[柜箱](?:密?码)?(?:是|[:\s]){0,2}$/;
const SIX = 6;
const CODE =
  /(?<![a-z])(?:(?:gate|door|locker|buzzer|entry|entrance|building|lobby|garage|alarm|lock\s?box|keypad|call\s?box|elevator|mail\s?room)\s?(?:code|pin|combo|passcode)|lock\s?box|buzzer)(?:\sfor\s[a-z ]{3,12})?(?:\s(?:is|at))?[\s:=#-]{1,3}$/;
const UNIT = /^\s*(?:号楼|栋|单元|室|楼|层|元|块|点|米|个|人|天|年|月|呼|门铃)/;

/** Numbers that open the writer's door: with an address at hand, anybody may come in. */
export const doorCode = numberDetector({
  id: 'door-code',
  type: 'password',
  needs: /门|锁|保险|楼下|code|pin|combo|lock\s?box|buzz/,
  digits: [4, 8],
  judge({ digits }, { lead, trail }) {
    if (WITH_KEY.test(lead) && /^[#*]/.test(trail)) return 0.86;
    if (UNIT.test(trail)) return 0;
    if (KEY_FIRST.test(lead) || (digits.length === SIX && SAFE.test(lead))) return 0.86;
    // A gate's code is surer than a code, a door's than a password.
    return CODE.test(lead) ? 0.91 : DOOR.test(lead) ? 0.86 : 0;
  },
});
