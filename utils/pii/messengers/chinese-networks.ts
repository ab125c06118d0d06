import type { Messenger } from './messenger';

/** Networks of mainland China other than WeChat and QQ, after a word for one's name there. Source: the services' help. */
export const chineseNetworks: Messenger = {
  id: 'chinese-networks',
  names:
    '抖音号|抖音id|抖音昵称|抖音搜|我抖音|我的抖音|快手号|快手id|快手搜|我快手|我的快手|小红书号|小红书id|小红书搜|我小红书|我的小红书|小红薯号|微博号|微博id|微博搜|微博昵称|陌陌号|b站id|b站号|b站搜',
};
