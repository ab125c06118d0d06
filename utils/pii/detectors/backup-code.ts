import { cuedValueDetector, FILLER } from '../finders/cued-value';
import { anyOf } from '../words';

const WORDS =
  '验证器密钥|两步验证密钥|二次验证密钥|authenticator key|authenticator secret|2fa key|2fa secret|备用码|备份码|备用验证码|恢复码|恢复代码|恢复密钥|救援码|紧急码|backup code|backup codes|recovery code|recovery codes|recovery key|バックアップコード|リカバリーコード|백업 코드|복구 코드|código de respaldo|código de recuperación|wiederherstellungscode|backup-code';
/** Groups of four to six, or eight and more in one. */
const VALUE =
  /^(?:[a-z0-9]{4,6}(?:[-\s](?=[a-z0-9]*\d)[a-z0-9]{4,6}){1,7}|[a-z0-9]{8,32})(?![a-z0-9])/;

/**
 * Codes that let one in without the second factor, kept for when it is lost.
 *
 * Source: shapes printed by Google (8 digits), Discord, GitHub and others (4-4, 5-5).
 */
export const backupCode = cuedValueDetector({
  id: 'backup-code',
  type: 'other_secret',
  needs:
    /备用|备份|密钥|2fa|authenticator|恢复|救援|紧急|backup|recover|バックアップ|リカバリー|백업|복구|respaldo|recuperaci|wiederherst/,
  cue: new RegExp(anyOf(WORDS), 'g'),
  between: FILLER,
  value: VALUE,
  // Above a one-time code and a phone: of those the word says nothing.
  judge: (value) => (/\d/.test(value) ? 0.95 : 0),
});
