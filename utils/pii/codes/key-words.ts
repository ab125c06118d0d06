/** Words for a number that lets one in or pays, other than a password: plain, divided by bars, a language a line. */
export const KEY_NUMBERS = [
  'puk|puk code|sim puk|sim pin|sim code|sim lock|voicemail pin|voicemail password|parental pin|parental code|parental lock|kids pin|screen time passcode|screentime code|screen time code|atm pin|card pin|debit pin|debit card pin|bank pin|pin for my card|pin for the card|pin to my card|pin on my card|my pin|phone pin|ipad pin|phone code|phone passcode|lock screen code|unlock code|pickup code|pick up code|collection code|locker code|parcel locker|amazon locker|claim code|redeem code|gift card code|gift card number|gift code|login pin|alarm code|alarm pin|disarm code|security pin|luggage code|suitcase code|bike lock|backup pin|tv pin|netflix pin|profile pin|telephone banking|phone banking|secret code|secret number|safe word number|emergency code|one time backup',
  'nip|nip de la tarjeta|pin de la tarjeta|pin del cajero|clave del cajero|clave de la tarjeta|mi pin|clave secreta|código de recogida|codigo de recogida|código de retiro|pin del móvil|pin del celular|código puk|clave de la alarma|código de la alarma|código de respaldo|clave dinámica|clave del banco',
  'senha do cartão|senha do cartao|senha do banco|senha de 4|senha de 6|meu pin|código de retirada|codigo de retirada|código puk|senha do celular|senha do alarme|pin do cartão|código de backup',
  'code de ma cb|code cb|code de la cb|code de ma carte bleue|code de la carte|code de carte bleue|code pin|code puk|code de carte|code de ma carte|code bancaire|code carte bleue|code de retrait|code retrait|code casier|code alarme|code de l’alarme|code secret|mon pin|code de déverrouillage|code de secours',
  'geheimzahl|geheimnummer|kartenpin|kontopin|bankpin|pin für die karte|pin für meine karte|pin vom handy|pin von der karte|pin meiner karte|karten pin|ec pin|meine pin|pin ist|handy pin|abholcode|packstation code|packstation pin|abhol pin|alarm code|entsperrcode|sperrcode|puk ist|superpin|sim pin|backup code|zugangscode',
  'pin del bancomat|pin della carta|codice bancomat|codice di ritiro|codice ritiro|codice puk|mio pin|codice allarme|codice di sblocco|codice segreto|codice locker',
  'pin atm|pin kartu|pin ku|pin saya|pin aku|pin bank|pin hp|kode pengambilan|kode ambil|kode loker|pin dompet|pin dana|pin ovo|pin gopay|nombor pin|pin shopeepay|kode puk|pin mbanking|pin brimo|mpin',
  'mã pin|pin thẻ|mã pin thẻ|mã nhận hàng|mã puk|mã mở khóa|mã két',
  'รหัส atm|รหัสบัตร|รหัสกดเงิน|รหัสปลดล็อก|รหัสรับพัสดุ|พินโค้ด|รหัสพิน|รหัสตู้|รหัสหน้าจอ',
  '暗証番号|受取番号|受け取り番号|お客様番号と暗証|取り出し番号|解除コード|解錠番号|ロック解除|引き出し番号|予備コード|pinコード|pin番号',
  '카드 비번|카드 비밀번호|핀번호|핀 번호|잠금 해제|잠금번호|픽업번호|픽업 번호|보관함 번호|보관함 비번|백업코드|통장 비번|계좌 비번|계좌비밀번호|폰 비번',
  'atm ka pin|atm pin|upi pin|upi pin hai|card ka pin|mera pin',
].join('|');

/** Codes kept for the day the phone is lost, and what opens an account besides a password. */
export const SPARE_CODES =
  '验证器密钥|两步验证密钥|二次验证密钥|authenticator key|authenticator secret|2fa key|2fa secret|2fa backup|备用码|备份码|备用验证码|恢复码|恢复代码|恢复密钥|救援码|紧急码|backup code|backup codes|backup key|recovery code|recovery codes|recovery key|rescue code|emergency code|steam guard|steam guard code|steam backup|scratch code|login backup|バックアップコード|リカバリーコード|復旧コード|回復コード|予備コード|백업 코드|복구 코드|복구 키|código de respaldo|códigos de respaldo|código de recuperación|código de recuperação|código de backup|códigos de backup|códigos de recuperação|wiederherstellungscode|wiederherstellungsschlüssel|backup-code|ersatzcode|notfallcode|code de secours|codes de secours|code de récupération|clé de récupération|codice di backup|codice di recupero|codici di backup|kode cadangan|kode backup|kode pemulihan|mã dự phòng|mã khôi phục|รหัสสำรอง|รหัสกู้คืน|kod sandaran';
