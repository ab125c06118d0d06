import type { Needed } from './needed';

export const maps: Needed = {
  what: 'maps at the checkout',
  hosts: [
    'amap.com',
    'api.map.baidu.com',
    'api.mapbox.com',
    'apis.map.qq.com',
    'dapi.kakao.com',
    'dev.virtualearth.net',
    'map.qq.com',
    'maps.googleapis.com',
    'maps.gstatic.com',
    'oapi.map.naver.com',
    'restapi.amap.com',
    'webapi.amap.com',
  ],
  urls: [],
};
