import type { Messenger } from './messenger';

/** KakaoTalk: ids of 4 to 20 signs. Source: 카카오톡 고객센터, 카카오톡 ID. */
export const kakaoTalk: Messenger = {
  id: 'kakaotalk',
  names:
    'kakao|kakaotalk|kakao talk|카톡|까톡|카카오톡|카카오|카톡아이디|톡아이디|ㅋㅌ|カカオ|カカオトーク|カカトーク',
  link: /(open\.kakao\.com\/(?:o|me)\/[a-z0-9_]{3,30})/g,
};
