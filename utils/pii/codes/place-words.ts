/** Words of what a code opens at home or at work: plain, divided by bars, a language a line. */
export const PLACES = [
  'guardhouse|guard house|guard|security desk|concierge|doorman|reception desk|buzz u|buzz you|buzz me|buzzer|second door|first door|gate|front gate|side gate|back gate|front door|back door|side door|street door|main door|garage|garage door|lobby|building|bldg|apartment|apt|flat|complex|condo|entrance|main entrance|foyer|stairwell|parcel room|package room|mail room|mailroom|intercom|callbox|call box|keypad|locker|lockbox|lock box|key safe|keysafe|key box|safe|alarm|house alarm|elevator|lift|dorm|padlock|bike lock|my door|the door|porch|shed|barrier',
  'caseta|vigilancia|vigilante|garita|recepción|cancela|portal|puerta|portón|porton|garaje|edificio|reja|cancela|entrada|caja fuerte|candado|casillero|taquilla|alarma|condominio|privada|buzón|telefonillo|portero|elevador',
  'portão|portao|porta|portaria|prédio|predio|garagem|condomínio|condominio|cofre|cadeado|armário|alarme|interfone|elevador',
  'portail|porte|immeuble|hall|entrée|entree|interphone|coffre|casier|alarme|boîte à clé|boite à clés|boite a cle|résidence|residence|digicode|bâtiment|batiment|cadenas',
  'tür|tuer|tor|haustür|hauseingang|eingang|paketbox|schlüsselsafe|schlüsselkasten|schlüsseltresor|tresor|spind|alarmanlage|hoftor|packstation|einfahrt|fahrradschloss',
  'portone|cancello|citofono|cassaforte|lucchetto|armadietto|allarme|palazzo|ingresso',
  'pintu|gerbang|pagar|gedung|lobi|garasi|brankas|loker|gembok|apartemen|rumah',
  'cửa|cổng|két|tủ đồ|nhà xe|chung cư|sảnh|ổ khóa|khóa',
  'ประตู|รั้ว|ตู้เซฟ|ตู้ล็อก|ตึก|คอนโด|หอพัก|ล็อกเกอร์|ตู้รับ',
  'オートロック|エントランス|玄関|ロッカー|金庫|宅配ボックス|宅配box|マンション|キーボックス|ガレージ|入口|裏口',
  '현관|출입문|대문|금고|사물함|택배함|건물|도어락|주차장|입구|자물쇠|보관함|1층 문|유리문|문 앞|문앞|정문|후문|무인택배함|경비실|벨',
  'darwaza|darwaze|tijori|tala',
].join('|');

const KEYS = [
  'keypad|padlock|keysafe|key safe|lockbox|lock box|key box|use|say|tell|then|thru|through|code|codes|door code|gate code|pin|combo|combination|passcode|entry|number|punch|punch in|press|dial|key in|type|type in|enter|buzz|hit|do|opens with|open with|opens on|unlock with',
  'pulsad|pulsar|pulse|marcad|marcar|marquen|luego|después|despues|candado|digan|diga|teclear|marca|marque|marcan|teclea|pulsa|pon|ponle|clave|código|codigo|contraseña|se abre con|abre con|pin|digita|combinación',
  'digita|digitar|cadeado|falar|fala|depois|disca|disque|digite|aperta|aperte|senha|código|abre com|é só digitar|disca',
  'digicode|cadenas|boîte à clé|puis|composer|composez le|appuyez sur|appuie sur|tapez le|tapez|taper|tape|composez|faites|fais|s’ouvre avec|ouvre avec',
  'drückt|drücken sie|tippt|dann|danach|schloss|zahlenschloss|schlüsselsafe|schlüsselbox|unten|oben|drück|drücken|tippen|zahlencode|nummer|kombination|geht auf mit|geht mit|öffnet mit|öffnet sich mit|eingeben',
  'schiacciate|schiacciare|premere|premete|componete|lucchetto|poi|e poi|suonate|suona|digitare|digita|codice|fai|fate|fare|si apre con|premi|combinazione|schiaccia',
  'gembok|gembok angka|angka|pake angka|lalu|terus|trus|mangga|tekan|pencet|kode|sandi|buka pakai|buka pake|kodenya|pinnya',
  'rồi|khóa số|ấn|nhấn|bấm|mã|mật khẩu|nhập|mở bằng|pass',
  'กด|รหัส|พิน',
  'キーボックス|ダイヤル|ダイアル|南京錠|鍵|ロック|番号|暗証番号|暗証|コード|ナンバー|押し',
  '종|별표|샵|우물정|키박스|열쇠|누르고|누른|비번|비밀번호|누르|번호|코드|암호',
  'dabana|daba|daalo|dalo|number',
].join('|');

/** What says right before a number that it is pressed or typed there. */
export const KEY_WORDS = KEYS;

/** Of goods, prices and codes that make things cheaper. */
export const NO_KEY =
  'giá|in stock|restock|berapa|harga|brass|finish|watching|for sale|cost|costs|สต็อก|在庫|재고|coupon|promo|discount|voucher|checkout|sale|level|escape|lot|sku|model|item code|off|giveaway|price|cupón|descuento|cupom|desconto|rabatt|gutschein|promo|sconto|diskon|giảm|ส่วนลด|クーポン|割引|쿠폰|할인|品番|型番|상품|zip|postal|order number|tracking|bid|usd|eur|watts|how many|how much|cuánto|quanto|wie viel|combien|berapa|bao nhiêu|いくら|얼마|ราคา';
