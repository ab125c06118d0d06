import type { UnspacedLanguage } from './language';

/** Sino-Korean and native words. */
export const korean: UnspacedLanguage = {
  script: '[가-힣]',
  digits: [
    '공 영 제로',
    '일 하나',
    '이 둘',
    '삼 셋',
    '사 넷',
    '오 다섯',
    '육 륙 여섯',
    '칠 일곱',
    '팔 여덟',
    '구 아홉',
  ],
  least: 6,
  particles: '입니다|이에요|예요|이요|이고|으로|번|요|로|에|다시',
};
