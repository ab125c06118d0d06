/** Words for an order's number, by language. */
const WORDS: readonly string[] = [
  'order number|order no|order no.|order id|order #|order num|ord no|my order|order|purchase order|invoice number|invoice no|confirmation number|confirmation no|receipt no',
  '訂單編號|訂單號碼|訂單|單號|交易序號|訂單係|張單|訂單no',
  '注文番号|注文id|オーダー番号|受注番号|注文no|取引番号|ご注文番号|注文は',
  '주문번호|주문 번호|주문|오더번호|구매번호|결제번호|거래번호',
  'เลขออเดอร์|หมายเลขคำสั่งซื้อ|เลขคำสั่งซื้อ|คำสั่งซื้อ|ออเดอร์|เลขที่สั่งซื้อ|รหัสสั่งซื้อ|เลขที่ออเดอร์',
  'mã đơn|mã đơn hàng|đơn hàng|đơn|số đơn|mã đh|đơn số',
  'nomor pesanan|no pesanan|no. pesanan|pesanan|no order|nomor order|id pesanan|orderan|invoice|nombor pesanan|kode pesanan',
  'ऑर्डर|ऑर्डर नंबर|ऑर्डर आईडी|आर्डर|आर्डर नंबर|बिल नंबर',
  'order ko|yung order',
  'número de pedido|numero de pedido|pedido|nº de pedido|n° de pedido|mi pedido|orden|número de orden|mi orden|compra',
  'número do pedido|numero do pedido|pedido|meu pedido|nº do pedido|encomenda|compra',
  'bestellnummer|bestellung|bestell nr|bestellnr|auftragsnummer|meine bestellung|bestellung nr',
  "numéro de commande|numero de commande|commande|n° de commande|ma commande|n° commande|ordine|numero ordine|numero d'ordine|bestelnummer",
  'lazada|coupang|쿠팡|11번가|지마켓|gmarket|mercado libre|mercadolibre|mercado livre|mercari|メルカリ|aliexpress|etsy|whatnot|tiktok shop|walmart|zalando|ヤフオク|momo購物|蝦皮|pchome',
];

/** All of them. */
export const ORDER_WORDS = WORDS.join('|');
