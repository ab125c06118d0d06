/** What tells of a code that came: words of several kinds, plain and divided by bars, a language a line. */

/** It has come, or was sent. */
export const CAME = [
  'goes|come|comes|coming|coming in|read out|popped|flashing|flashed|reading|just now got|dumating|natanggap|may dumating|pumasok|lumabas|pinadala|come liao|came liao',
  'got|gotten|received|recieved|came|came through|came thru|come through|comes up|came up|coming up|popped up|pops up|sent me|they sent|you sent|u sent|just sent|got sent|was sent|sent to my|gave me|giving me|texted|texts|says|said|saying|buzzed|showed up|shows up|showing|shows|arrived|landed|pinged|reads',
  'cayo|caye|me sale|me da|da|llegó|llego|llegado|llegaron|mandaron|mandó|enviaron|envió|recibí|recibi|recibido|salió|salio|apareció|aparecio|aparece|dieron|pone|dice|cayó|entró|sale',
  'deu|apareceu-me|chegou-me|saiu|veio aqui|chegou|recebi|mandaram|mandou|enviaram|enviou|apareceu|aparece|veio|caiu|diz|dizendo',
  'reçu|recu|arrivé|arrive|envoyé|envoye|affiche|tombé|dit|donne|marque',
  'bekommen|gekriegt|kriegt|erhalten|gekommen|kam|kommt|geschickt|angezeigt|steht|angekommen|reingekommen|zeigt',
  'arrivato|arrivata|ricevuto|mandato|inviato|uscito|comparso|dice|arriva|arrivano',
  'dia bagi|bagi|barusan ada|ada sms|ada pesan|masuk|dapat|dapet|dpt|dikirim|dikirimin|muncul|terima|nerima|sampai|sampe|keluar|tertulis|katanya',
  'gửi|gởi|nhận|về|báo|nhảy|hiện|tới|đến|gui ve|ghi',
  'เขียนว่า|ส่ง|ได้|เด้ง|ขึ้น|เข้า|มาแล้ว|แจ้ง|บอกว่า',
  '読み上げ|きた|送信|来た|来まし|来ま|きた|きまし|届い|届き|届く|って来|受信|もらっ|出た|出て|表示|送られ|送って|きてる|来てる',
  '왔|온|받았|받은|와서|오는|떴|뜬|뜨|날아|도착|보낸|보내',
  'aaya|aya|aayi|ayi|aa gaya|aagaya|mila|bheja|aaye|aye|likha',
].join('|');

/** By what it came. */
export const CHANNEL = [
  'msj|mnsj|mnsje|msm|telemóvel|telemovel|authy|auth|2fa app|google authenticator|screen|lock screen|my mail|my email|my gmail|cellphone|text msg|txt|txt msg|tex message|iphone|android|my watch|robot voice|voice call|call said',
  'sms|text|texted|texts|text message|phone|cell|msg|message|notification|notif|authenticator|auth app|inbox|voicemail|robocall|whatsapp',
  'mensaje|mensajito|móvil|movil|celular|cel|celu|teléfono|telefono|texto|notificación',
  'mensagem|zap|whats|telefone|torpedo|notificação',
  'texto|portable|téléphone|telephone|tel',
  'nachricht|handy|telefon|smartphone',
  'messaggio|messaggino|cellulare|telefonino|notifica',
  'hp|hape|pesan|notif|hp ku|hpku',
  'máy|điện thoại|đt|tin nhắn|tn',
  'มือถือ|ข้อความ|โทรศัพท์|ในเครื่อง',
  'ショートメール|ショートメッセージ|スマホ|携帯|ケータイ|通知|メッセージ|メール',
  '문자|폰|핸드폰|휴대폰|메시지|알림|톡으로',
  'phone pe|phone par|mobile pe|mobile par',
].join('|');

/** What to do with it. */
export const ASK = [
  'key in|type where|key where|put where|enter where|never share|do not give|dont give|don’t give|give it out|give out|quick|quickly|hurry|before it changes|before it expires|expiring|expired|expire|about to expire|tama po|tama ba|ilalagay|saan ilalagay|ano gagawin|is this what|what is this|whats this for|what this for|that what u mean|what u mean|u wanted|you wanted|this ok|is it ok|it for|2 min|5 min|10 min|valid',
  'type it|do i type|type this|type that|type in|i type|enter|enters|enter it|put it in|do i put|put this|put that|where do i|where does|where does it go|is that it|is that you|that u|was that you|was that u|is this it|is this u|is this you|is that u|right one|is that right|is this right|correct one|need this|this the one|what do i do|now what|verify|verification|verifying|log in|login|sign in|confirm|do not share|dont share|don’t share|expires|expire|two step|read it|reading it|here it is|there u go|there you go|u need|you need|you asked|is that what|thats it|that the one|is it this|the one u|the one you|in the box|what they want|is that the|work|try that',
  'lo meto|meto|q hago|k hago|para qué es|pa que es|está bien|ese mero|este mero|lo pongo|pongo|dónde|donde lo|confirmar|verificar|ingreso|ingresar|ese es|es ese|es este|lo ingreso|lo meto|escribo|te sirve|sirve|iniciar sesión|qué hago|que hago|la cuenta|lo escribo|ahora qué',
  'meto|meto aqui|pra que é|pra q é|é esse aqui|coloco|onde|é esse|e esse|esse mesmo|digito|ponho|que vc quer|que você|a conta|faço o que|é isso|entrar',
  'c’est bon|c est bon|c bon|c’est ça|je fais quoi|j’écris ça|j’écris où|je mets|je le mets|où|c’est ça|c est ca|c’est celui|confirmer|vérifier|je tape|le compte|j’en fais quoi|je dois|je rentre|il faut',
  'was soll ich damit|und jetzt|muss ich|soll ich|passt das|hier|meint ihr|ist das|eingeben|gebe ich|bestätigen|anmelden|einloggen|braucht ihr|tippe|stimmt das|was jetzt|wohin damit|wo muss|das richtige',
  'cosa faccio|e adesso|e ora|va bene|lo metto|metto|dove|è quello|e quello|quello che serve|confermare|inserisco|scrivo|accedere|è questo|che faccio|va bene questo',
  'cepat|cepet|buat apa|itu apa|apa ini|nak masuk|masuk mana|letak mana|key in|masukin|masukkan|input|gimana|gmn|bener|betul|di mana|dimana|taruh|isi|login|ini kan|verifikasi|trus|terus|nak letak|buat apa',
  'đúng chưa|đúng k|phải k|được chưa|đc chưa|là gì|để làm gì|có đúng|đọc cho|nhập ở|nhập|đúng không|đúng ko|phải không|phải ko|điền|đăng nhập|xác minh|xác nhận|vô đâu|nhap',
  'ใส่|กรอก|ใช่มั้ย|ใช่ไหม|ใช่มะ|ยืนยัน|ตรงไหน|ล็อกอิน|ถูกไหม|ถูกมั้ย|พิมพ์',
  '合ってる|あってる|どうすれば|これ|急いで|期限|切れ|入れ|入力|合って|あってます|ログイン|確認|認証|でいい|打て|打ち|打つ|どこに',
  '입력|맞나|맞아|맞죠|맞는|적으면|넣으면|이거|로그인|인증|확인|여기|어디에',
  'form me|isme|yaha|yahan|ye kya|kis liye|jaldi|ab kya|daalu|dalu|daalun|yahi|kya karu|dalna|bata du|batau|sahi hai|bol du',
].join('|');

/** Who sends codes. */
export const SENDER =
  'google|whatsapp|tiktok|instagram|facebook|apple|icloud|amazon|paypal|klarna|ebay|whatnot|bank|my bank|chase|wells fargo|barclays|monzo|shopee|lazada|tokopedia|gojek|grab|kakao|naver|toss|네이버|카카오|토스|은행|mercari|メルカリ|paypay|楽天|銀行|nubank|picpay|mercado pago|mercadolibre|vinted|wallapop|bbva|santander|sparkasse|revolut|wise|venmo|zelle|cashapp|steam|discord|uber|bca|dana|ovo|gcash|maya|momo|zalo|ธนาคาร|ngân hàng|mygov|gov|singpass|vneid|msg from|netflix|spotify|twitter|roblox|epic|banco|banque|banca|posteitaliane|poste|depop|poshmark|temu|shein|microsoft|outlook|the app|la app|o app|snapchat|telegram';

/** How many signs it has, or that they are digits. */
export const DIGITS = [
  '6 digits|six digits|6 numbers|six numbers|6 digit|six digit|the numbers|numbers|digits|the number|number they|4 digits|four digits',
  'numerito|numeritos|números|numeros|dígitos|digitos|el número|los números',
  'numerinho|numerinhos|os números|o número',
  'chiffres|les chiffres|ziffern|zahlen|nummer|zahl|cifre|numeri|numeretto',
  'angka|angkanya|nomor|nombor|no nya|digit',
  '6 số|con số|dãy số|mấy số|số này',
  'เลข|ตัวเลข',
  '桁|けた|数字|番号',
  '자리|숫자|번호',
].join('|');

/** Words for a code that have another use: of goods, of what makes them cheaper. */
export const CODE =
  'code|codes|the code’s|código|codigo|tokenzinho|token|codice|kod dia|kod saya|kod aku|otpnya|コード|코드|passcode|認証|인증|verif|verifcode|einmalcode';

/** Exactly how many: goods and prices are not told so. */
export const COUNTED =
  '6 digits|six digits|6 numbers|six numbers|6 digit|six digit|6-digit|seis dígitos|6 dígitos|6 digitos|6 números|6 numeros|seis números|6 chiffres|six chiffres|6 ziffern|sechs ziffern|6 stellen|sechsstellige|6 zahlen|6 cifre|sei cifre|6 numeri|6 angka|enam angka|6 digit|6 số|sáu số|6 chữ số|เลข 6 ตัว|6 หลัก|เลข 6 หลัก|6 ตัว|6桁|六桁|6けた|ろっけた|6자리|6 자리|여섯자리|여섯 자리|숫자 6개|숫자 여섯개|chhe number|6 number';

/** Of money, goods and how many watch: then a number is theirs. */
export const NO_CODE = [
  'order|orders|ordered|tracking|coupon|promo|discount|voucher|followers|viewers|watching|likes|points|coins|price|paid|pay|payment|transfer|transferred|refund|cost|item|items|style|lot|model|sku|zip|room|bid|bids|retail|msrp|sold|dollars|bucks|gift card|upc|serial|ref|sq ft|steps|miles|color|colour|shirt|dress|bag|shoe|shoes|card|pack|packs|in stock|restock|tv|ps5|channel|lottery|powerball|raffle|giveaway|to win|sales|likes|subs|subscribers',
  'pedido|pedidos|cupón|precio|pagué|pago|pagar|transferí|transferencia|talla|seguidores|puntos|modelo|referencia|artículo|pesos|cuesta|reembolso',
  'preço|paguei|transferi|cupom|pontos|produto|reais|custa|encomenda|reembolso',
  'commande|prix|payé|virement|remboursement|points|taille|article|euros|réf',
  'bestellung|bestellnummer|preis|bezahlt|überwiesen|überweisung|artikel|gutschein|punkte|größe|euro|kostet',
  'ordine|prezzo|pagato|bonifico|rimborso|taglia|articolo|punti|costa|sconto',
  'pesanan|harga|bayar|transfer|tf|resi|diskon|produk|barang|poin|rupiah|ongkir|stok|ukuran|orderan',
  'đơn|giá|chuyển khoản|ck|sản phẩm|mẫu|size|mã hàng|điểm|tiền|còn hàng|cọc',
  'ราคา|โอน|ออเดอร์|สินค้า|บาท|ไซส์|แต้ม|คูปอง|ส่วนลด|พัสดุ|คนดู|สต็อก',
  '注文|円|値段|価格|品番|型番|商品|在庫|ポイント|クーポン|割引|入金|振込|振り込|サイズ|再生|人が',
  '주문|원에|만원|가격|상품|품번|재고|포인트|쿠폰|할인|입금|송금|사이즈|조회|명이|운송장|배송',
  'rupaye|rupees|daam|kitne ka|paisa|paise',
].join('|');
