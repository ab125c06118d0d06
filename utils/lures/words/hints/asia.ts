import type { Hints } from './hint';

/** Japanese. */
export const ja: Hints = {
  money: `円|お金|振込|振り込|口座|送金|入金|支払|決済|返金|手数料|税|収入|報酬|給|カード|paypay`,
  sum: `1日|月|日給|時給|万|1件|毎日`,
  trade: `安く|半額|値引|割引|同じ|定価|格安|売り|出して|フリマ|正規`,
  invite: `連絡|dm|追加|登録|招待|メッセージ|待って|ください|お気軽|興味|希望|参加`,
  spot: `line|ライン|インスタ|カカオ|プロフ|リンク|グループ|アプリ|zoom|画面`,
  hurry: `至急|本日|期限|停止|凍結|重要|早め|すぐ|今すぐ`,
  datum: `番号|口座|住所|氏名|電話|有効期限|暗証|パスワード|認証|コード|本人確認|情報|再送`,
  affair: `注文|荷物|配送|サポート|お客様|事務局|手続|エラー|使えま|不備|確認|補償|アカウント|解約|再度|入力|倉庫|返送|配達|宅配|通関|請求`,
  toil: `副業|副収入|在宅|バイト|簡単|だけで|稼|投資|主婦|スキマ|募集|モニター|誰でも|できる|初心者|謝礼|貸して|月利|スマホ|未経験|収入|出稼ぎ`,
  person: `この人|こいつ|あいつ|この女|住所|本名|勤務先|家|学校|特定|晒|電話|凸`,
  foul: `お前|死|消え|きもい|キモい|ブス|デブ|ババア|クソ|ゴミ|カス|見たくない|やめろ|脱|黙|声|顔|太|臭|バカ|馬鹿|くたば|消えろ|脱げ|会い|家`,
  chance: `当選|当たり|プレゼント|無料|賞品|景品|おめでとう|選ばれ|抽選|1等`,
  idle: `ですか|ますか|可愛い|かわいい|サイズ|色|届き|買い|欲しい|ありがとう|詐欺|昨日|いつ|いくら|好き|しました`,
};

/** Korean. */
export const ko: Hints = {
  money: `원|돈|입금|계좌|결제|환불|송금|수수료|세금|지급|수익|카드|만원|천원|보증금`,
  sum: `하루|일당|건당|한 건|월|시간|매일|씩`,
  trade: `싸게|반값|도매|공구|공구가|할인|정품|직접|공장|원가`,
  invite: `주세요|디엠|카톡|문의|연락|오세요|가입|추가|남겨|신청|문자|궁금하면|관심`,
  spot: `카톡|텔레그램|오픈채팅|밴드|인스타|링크|프로필|단톡|앱|화면`,
  hurry: `빨리|오늘|정지|만료|마감|바로|즉시|선착순|먼저`,
  datum: `번호|주소|계좌번호|인증|비밀번호|성함|연락처|코드|신분증|이름`,
  affair: `주문|택배|배송|고객센터|상담|직원|기사|취소|오류|보상|확인|통관|처리|달라서|재고|판매자|돌려드릴|입금|통장|세관|반송`,
  toil: `알바|부업|재택|모집|리뷰|팔로우|좋아요|투자|코인|리딩|대여|벌|수익|누구나|초보|핸드폰|가능|환영|고수익|수당|일급`,
  person: `저 사람|이 여자|저 여자|얘|쟤|집|주소|학교|신상|번호|이름|안다|다님|뿌|털`,
  foul: `년|놈|새끼|병신|죽|꺼져|못생|역겹|돼지|미친|뇌가|더럽|벗어|가슴`,
  chance: `당첨|경품|무료|축하|이벤트|추첨|뽑|선물|증정`,
  idle: `나요|까요|예뻐|이뻐|사이즈|색|언제|얼마|감사|샀|주문했|받았|사기|조심|왔어요`,
};

/** Thai. */
export const th: Hints = {
  money: `บาท|เงิน|โอน|จ่าย|บัญชี|ค่าธรรมเนียม|รายได้|คืนเงิน|มัดจำ|ธนาคาร`,
  sum: `วันละ|ชิ้นละ|เดือนละ|ต่อวัน|/เดือน`,
  trade: `ถูกกว่า|ราคาส่ง|ตัวแทน|โรงงาน|ส่วนลด|ของแท้`,
  invite: `สนใจ|ทัก|แอด|ติดต่อ|กด|สมัคร|inbox|รับสมัคร`,
  spot: `ไลน์|เฟซ|เฟส|ลิงก์|กลุ่ม|แอป|ไอจี|แชท|หน้าจอ`,
  datum: `เบอร์|เลขบัญชี|รหัส|otp|ที่อยู่|เลขบัตร|ชื่อ|ข้อมูล`,
  affair: `พัสดุ|ออเดอร์|แอดมิน|เจ้าหน้าที่|ยกเลิก|เสียหาย|ตกค้าง|ระบบ`,
  toil: `งาน|รายได้|เสริม|ทำที่บ้าน|แพ็ค|กดไลก์|ลงทุน|หารายได้|ออนไลน์|คลิป|ทันที|ไม่ต้องลงทุน
    |รับเงิน|นาที|มือถือ|สร้างรายได้|แอดมิน`,
  person: `มัน|แม่ค้า|บ้าน|ที่อยู่|ผัว|เมีย|โทรไป|แฉ|คนนี้`,
  foul: `อี|ไอ้|ควาย|ตาย|หน้า|อ้วน|ด่า|หมา|สัตว์|เหี้ย|ปลวก|ไปให้พ้น|หน้าด้าน|เกลียด|ต่ำ`,
  chance: `รางวัล|โชคดี|ฟรี|สิทธิ์|ยินดีด้วย|ของแถม|แจก`,
  idle: `ไหม|คะ|มั้ย|สวย|ไซส์|สี|เมื่อไหร่|ยังไม่ได้|ขอบคุณ|ระวัง|เท่าไหร่`,
};

/** Vietnamese and Indonesian. */
export const south: Hints = {
  money: `tiền|chuyển khoản|ck|phí|stk|tài khoản|ngân hàng|lương|hoa hồng|cọc|transfer|rekening|uang
    |bayar|dana|gaji|komisi|biaya|pajak|ongkir|refund|saldo`,
  sum: `mỗi ngày|tháng|ngày|/tháng|per hari|harian|per|tr|k|rb|jt|juta`,
  trade: `giá sỉ|rẻ hơn|giá gốc|sale|murah|grosir|reseller|pabrik|asli`,
  invite: `ib|inbox|nhắn|kb|kết bạn|liên hệ|ai cần|vào nhóm|minat|chat|dm|japri|join|hubungi
    |langsung|gabung`,
  spot: `zalo|fb|nhóm|group|link|telegram|wa|grup|ig|ultraviewer|màn hình|layar|anydesk|teamviewer
    |cài|quyền|điều khiển|điện thoại|app|instal|install|download|unduh|kode`,
  datum: `otp|mã|cccd|sđt|số|địa chỉ|ktp|kode|nomor|data|pin|foto|thông tin`,
  affair: `đơn|bưu cục|shipper|nhân viên|giao|hoàn|hủy|kurir|paket|pesanan|cs|admin|akun|cod|hilang
    |batal|kelebihan|balikin|lỗi|khóa|cskh|hỗ trợ|xác minh|verifikasi|blokir|bermasalah`,
  toil: `tuyển|việc|ctv|cộng tác|thu nhập|cho thuê|đầu tư|kerja|lowongan|jual akun|sewa|investasi
    |cair|modal|lương|trực page|kinh nghiệm|tại nhà|nữ|like dạo|butuh|orang|dibayar|gampang|hp`,
  person: `nó|con này|nhà|địa chỉ|tung|dia|rumah|alamat|sebar`,
  foul: `tao|mày|đồ|chết|cút|ngu|chó|mặt|muka|lu|babi|anjing|mati|jelek|goblok|setan|perek|najis
    |lonte|bego|tolol|mampus|đĩ|óc|xấu`,
  chance: `trúng|tặng|may mắn|quà|miễn phí|chúc mừng|hadiah|undian|selamat|gratis|menang|giveaway`,
  idle: `shop ơi|bao lâu|bao nhiêu|size|màu|đẹp|không ạ|kapan|berapa|ga kak|makasih|cantik|ukuran
    |belum|cẩn thận|hati-hati`,
};
