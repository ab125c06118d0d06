import { linesOf, type Message } from '../corpus/message';
import type { Chance } from '../fuzz/chance';

/** Lines of the corpus that hold no detail of anybody's. */
const written = ['messages', 'rooms', 'shoppers', 'fresh', 'abroad']
  .flatMap((file) => linesOf<Message>(`${file}.jsonl`))
  .filter(({ spans }) => spans.length === 0)
  .map(({ text }) => text.trim());

const EMOJI = ['😂', '❤️', '👍🏽', '🎉', '👨‍👩‍👧', '🇨🇳', '🙏', '🔥', '[doge]', '😭😭😭'];
const SIZES = ['S', 'M', 'L', 'XL', '2XL', '160/84A', '38码', '42.5', '90cm', '500ml', '2斤'];
const THINGS = [
  ...['羽绒服', '口红', '螺蛳粉', '保温杯', '猫砂', '连衣裙', 'ワンピース', '니트', 'der Mantel'],
  ...['the grey one', 'la falda', 'o tênis', 'áo khoác', 'เสื้อยืด', 'baju kurung', 'le pull'],
];
const TALK = [
  ...['主播好', '来了来了', '哈哈哈哈', '谢谢主播', '这个颜色好看', '有没有小一点的', '下次还来'],
  ...[
    '可愛い',
    '待ってました',
    '안녕하세요',
    '너무 예뻐요',
    'lol',
    'so cute',
    'omg yes',
    '¡qué bonito!',
  ],
  ...[
    'très joli',
    'wie schön',
    'que lindo',
    'đẹp quá',
    'สวยมาก',
    'cantik sekali',
    'first time here',
  ],
];

/** What is said of a thing, a size, a number and a price. */
const SHAPES: ((thing: string, size: string, n: number, price: string) => string)[] = [
  (thing, size) => `${thing}有${size}吗`,
  (thing, _size, n) => `${n}号链接${thing}还有货吗`,
  (thing, _size, n) => `${thing}拍了${n}件`,
  (thing, _size, _n, price) => `${thing}${price}能不能再便宜点`,
  (_thing, size, n) => `身高1${60 + n}穿${size}可以吗`,
  (thing, size) => `do you have ${thing} in ${size}?`,
  (_thing, _size, n, price) => `${price} x ${n}? deal`,
  (thing, _size, _n, price) => `${thing}、${price}ですか`,
  (_thing, _size, n) => `扣${n}扣${n}`,
  (thing) => `${thing} 什么时候发货`,
];

/** A message of a viewer who gives nothing away: written by somebody, or made up. */
export function innocentOf(chance: Chance): string {
  const kind = chance.below(10);
  if (kind < 5) return chance.pick(written);
  if (kind < 6) return chance.pick(TALK) + chance.pick(EMOJI);
  if (kind < 7) return chance.pick(EMOJI).repeat(1 + chance.below(3));
  if (kind < 8) return `${chance.pick(TALK)} ${chance.pick(TALK)}`;
  const price = `${chance.pick(['', '¥', '$', '€'])}${1 + chance.below(399)}${chance.pick(['', '.9', '元'])}`;
  return chance.pick(SHAPES)(chance.pick(THINGS), chance.pick(SIZES), 1 + chance.below(30), price);
}
