import type { OtherPage } from './page';

export const search: OtherPage[] = [
  {
    id: 'search-shop-zh',
    html: '<header><form action="/search"><input name="q" placeholder="搜索宝贝、店铺"><button>搜索</button></form></header><video></video><ul><li>羽绒服</li><li>毛衣</li></ul>',
  },
  {
    id: 'search-shop-en',
    html: '<nav><input type="text" aria-label="Search for anything" maxlength="100"><button>Go</button></nav><ul><li>Shoes</li><li>Bags</li></ul>',
  },
  {
    id: 'search-playful',
    html: '<div class="top"><input placeholder="点击更换，喜欢就搜吧"><i></i></div><video></video><ol><li>直播间一</li><li>直播间二</li></ol>',
  },
  {
    id: 'search-combobox',
    html: '<div role="combobox"><input type="text" placeholder="What are you shopping for?"></div><div role="listbox"><div role="option">a</div></div>',
  },
  {
    id: 'search-videos',
    html: '<div class="bar"><input type="search" placeholder="主播、频道、游戏" maxlength="50"></div><video></video><ul><li>频道</li></ul>',
  },
  {
    id: 'search-address-bar',
    html: '<form role="search"><textarea title="Search" rows="1" maxlength="2048"></textarea></form><ul><li>result one</li><li>result two</li></ul>',
  },
  {
    id: 'filter-list',
    html: '<section><input type="text" placeholder="Filter by name"><ul><li>Red</li><li>Blue</li><li>Green</li></ul></section>',
  },
  {
    id: 'find-in-orders',
    html: '<main><h1>我的订单</h1><input type="text" placeholder="输入商品标题或订单号查找"><button>查找</button><ul><li>订单一</li><li>订单二</li></ul></main>',
  },
  {
    id: 'help-centre',
    html: '<main><h1>How can we help?</h1><input type="text" placeholder="Type your question"><ul><li>Shipping</li><li>Returns</li></ul></main>',
  },
];
