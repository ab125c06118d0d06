/** A name that people trust, and where it really lives. */
export interface Platform {
  /** How its hosts are named: what a look-alike imitates. Kebab-case words of its own. */
  names: readonly string[];
  /** Registrable domains that are its own, short links included. */
  domains: readonly string[];
}

/**
 * Platforms of live shopping, and the payers and couriers that lures speak for.
 *
 * Sources: the hosts in `utils/sites` and the platforms' own pages, as of 2026-11; short links as their share
 * buttons make them (m.tb.cn, v.douyin.com, b23.tv, xhslink.com, 3.cn, vm.tiktok.com, shp.ee, s.click.aliexpress.com).
 */
export const platforms: readonly Platform[] = [
  p('taobao', 'taobao.com tb.cn taobao.net taobaocdn.com taobao.tw taobao.hk taobao.global'),
  p('tmall', 'tmall.com tmall.hk tmall.ru'),
  p('alibaba 1688', 'alibaba.com 1688.com alicdn.com alibabagroup.com alibabacloud.com'),
  p('aliexpress', 'aliexpress.com aliexpress.us aliexpress.ru ali.ski'),
  p('alipay zhifubao', 'alipay.com alipay.cn alipayobjects.com alipayhk.com'),
  p('goofish xianyu', 'goofish.com'),
  p(
    'douyin jinritemai',
    'douyin.com iesdouyin.com jinritemai.com amemv.com douyinpay.com toutiao.com',
  ),
  p(
    'kuaishou kwai gifshow',
    'kuaishou.com gifshow.com kwai.com kwai-video.com kwaixiaodian.com chenzhongtech.com',
  ),
  p('jd jingdong', 'jd.com jd.hk jd.id 3.cn jdpay.com jdl.com jingdong.com jx.com joybuy.com'),
  p('pinduoduo yangkeduo pdd', 'pinduoduo.com yangkeduo.com pdd.cn pinduoduo.net'),
  p('temu', 'temu.com'),
  p('xiaohongshu xhs rednote', 'xiaohongshu.com xhslink.com xhscdn.com rednote.com'),
  p('bilibili', 'bilibili.com b23.tv bilibili.tv biligame.com hdslb.com bili2233.cn bili22.cn'),
  p('weixin wechat tenpay', 'weixin.com wechat.com tenpay.com wechatpay.com weixinbridge.com'),
  p('qq tencent', 'qq.com tencent.com gtimg.com qpic.cn url.cn'),
  p('weibo', 'weibo.com weibo.cn weibo.com.cn yizhibo.com t.cn'),
  p('vipshop', 'vip.com vipshop.com vipstatic.com'),
  p('suning', 'suning.com suning.cn'),
  p('mogujie', 'mogu.com mogujie.com'),
  p('meituan', 'meituan.com dianping.com dpurl.cn'),
  p('huya', 'huya.com'),
  p('douyu', 'douyu.com'),
  p('tiktok', 'tiktok.com tiktokshop.com tiktokglobalshop.com tiktokcdn.com'),
  p('youtube google', 'youtube.com youtu.be google.com goo.gl g.co google.cn gmail.com'),
  p('twitch', 'twitch.tv'),
  p(
    'amazon',
    'amazon.com amazon.co.jp amazon.co.uk amazon.de amazon.fr amazon.es amazon.it amazon.ca amazon.com.au amazon.com.mx amazon.com.br amazon.in amazon.sg amazon.cn amazon.nl amazon.pl amazon.se amazon.ae amazon.sa amazon.com.tr amzn.to amzn.asia a.co amazonaws.com',
  ),
  p('whatnot', 'whatnot.com'),
  p('17live', '17.live'),
  p('talkshoplive', 'talkshop.live'),
  p('commentsold', 'commentsold.com'),
  p('bambuser', 'bambuser.com'),
  p('livescale', 'livescale.tv'),
  p(
    'ebay',
    'ebay.com ebay.co.uk ebay.de ebay.com.au ebay.ca ebay.fr ebay.it ebay.es ebay.us ebay.to ebay.com.hk ebay.com.sg',
  ),
  p('facebook', 'facebook.com fb.com fb.me fb.watch fb.gg meta.com'),
  p('instagram', 'instagram.com ig.me instagr.am threads.net threads.com'),
  p('whatsapp', 'whatsapp.com wa.me'),
  p('telegram', 'telegram.org t.me telegram.me'),
  p(
    'shopee',
    'shopee.com shopee.sg shopee.tw shopee.vn shopee.ph shopee.co.id shopee.co.th shopee.com.my shopee.com.br shopee.com.mx shopee.cl shopee.com.co shopee.cn shopee.io shp.ee shope.ee shopeemobile.com spx.vn spx.ph spx.tw spx.co.id spx.co.th',
  ),
  p(
    'lazada',
    'lazada.com lazada.sg lazada.com.my lazada.co.th lazada.co.id lazada.vn lazada.com.ph lzd.co',
  ),
  p('tokopedia', 'tokopedia.com tokopedia.link tokopedia.net'),
  p('bukalapak', 'bukalapak.com'),
  p('sendo tiki', 'sendo.vn tiki.vn'),
  p('flipkart', 'flipkart.com fkrt.it fkrt.cc'),
  p('meesho', 'meesho.com'),
  p('naver naverpay chzzk', 'naver.com naver.me naver.net navercorp.com'),
  p('kakao kakaopay', 'kakao.com kakaocorp.com kakaopay.com kko.to daum.net'),
  p('coupang', 'coupang.com coupa.ng'),
  p('rakuten', 'rakuten.co.jp rakuten.com rakuten.ne.jp r10.to'),
  p('mercari', 'mercari.com merc.li'),
  p('paypay', 'paypay.ne.jp'),
  p('poshmark', 'poshmark.com posh.mk'),
  p('depop vinted', 'depop.com vinted.com vinted.fr vinted.de vinted.es vinted.co.uk'),
  p(
    'mercadolibre mercadolivre mercadopago',
    'mercadolibre.com mercadolibre.com.mx mercadolibre.com.ar mercadolibre.com.co mercadolibre.cl mercadolivre.com.br mercadolivre.com mercadopago.com mercadopago.com.br mercadopago.com.mx mercadopago.com.ar',
  ),
  p('walmart', 'walmart.com walmart.ca walmart.com.mx'),
  p('shein', 'shein.com shein.co.uk shein.com.mx shein.com.br shein.tw sheingsp.com'),
  p('netflix', 'netflix.com'),
  p('apple icloud', 'apple.com apple.com.cn icloud.com apple.co'),
  p('paypal', 'paypal.com paypal.me paypalobjects.com'),
  p('venmo cashapp zelle', 'venmo.com cash.app zellepay.com'),
  p('gcash', 'gcash.com'),
  p('dana gopay ovo', 'dana.id gopay.co.id ovo.id gojek.com'),
  p('momo zalopay vnpay zalo', 'momo.vn zalopay.vn vnpay.vn zalo.me zalo.vn'),
  p('unionpay', 'unionpay.com 95516.com unionpayintl.com'),
  p('icbc ccb abchina cmbchina', 'icbc.com.cn ccb.com abchina.com abchina.com.cn cmbchina.com'),
  p('sf-express', 'sf-express.com sf-international.com'),
  p('cainiao', 'cainiao.com'),
  p('zto yto sto', 'zto.com yto.net.cn sto.cn'),
  p('chinapost 12306', '11183.com.cn chinapost.com.cn 12306.cn'),
  p('dhl', 'dhl.com dhl.de dhl.co.uk dhl.fr dhl.com.cn'),
  p('usps', 'usps.com'),
  p('ups', 'ups.com'),
  p('fedex', 'fedex.com'),
  p('dpd myhermes evri', 'dpd.com dpd.co.uk dpd.de myhermes.de evri.com'),
  p('royalmail', 'royalmail.com'),
  p('correios', 'correios.com.br'),
  p('laposte colissimo', 'laposte.fr'),
];

function p(names: string, domains: string): Platform {
  return { names: names.split(' '), domains: domains.split(' ').filter(Boolean) };
}
