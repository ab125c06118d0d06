import type { OtherPage } from './page';

export const checkout: OtherPage[] = [
  {
    id: 'checkout-address-zh',
    html: '<form><input placeholder="收货人"><textarea placeholder="详细地址：如道路、门牌号、小区" maxlength="120"></textarea><button>保存地址</button></form><ul><li>地址一</li><li>地址二</li></ul>',
  },
  {
    id: 'checkout-note-zh',
    html: '<video></video><ul><li>商品</li></ul><div><label>给卖家留言 <textarea placeholder="选填，请先和商家协商一致" maxlength="200"></textarea></label><button>提交订单</button></div>',
  },
  {
    id: 'checkout-card',
    html: '<form><input autocomplete="cc-number" placeholder="Card number"><input autocomplete="cc-exp" placeholder="MM/YY"><input placeholder="Name on card"><button>Pay</button></form>',
  },
  {
    id: 'checkout-address-en',
    html: '<form><input autocomplete="street-address" placeholder="Street address"><input autocomplete="postal-code"><textarea placeholder="Delivery instructions" maxlength="150"></textarea><button>Continue</button></form>',
  },
  {
    id: 'checkout-coupon',
    html: '<aside><input type="text" placeholder="Promo code" maxlength="30"><button>Apply</button><ul><li>Item 1</li><li>Item 2</li></ul></aside>',
  },
  {
    id: 'checkout-gift',
    html: '<form><label>Gift message <textarea maxlength="150" rows="3"></textarea></label><button>Add gift wrap</button></form><ul><li>Mug</li></ul>',
  },
  {
    id: 'checkout-in-room',
    html: '<video></video><ul aria-live="polite"><li>小鹿：有M码吗</li></ul><div role="dialog" aria-label="确认订单"><input placeholder="姓名"><input type="tel" placeholder="手机号"><textarea placeholder="收货地址"></textarea><button>支付</button></div>',
  },
  {
    id: 'refund-reason',
    html: '<form><p>退款说明</p><textarea placeholder="请描述退款原因" maxlength="170"></textarea><button>提交</button></form><ul><li>进度</li></ul>',
  },
  {
    id: 'bid-amount',
    html: '<video></video><ul aria-live="polite"><li>sold</li></ul><form><input type="text" inputmode="decimal" aria-label="Your maximum bid"><button>Bid</button></form>',
  },
  {
    id: 'quantity',
    html: '<div><button>-</button><input type="text" value="1" maxlength="3" aria-label="Quantity"><button>+</button><ul><li>S</li><li>M</li></ul></div>',
  },
];
