import type { Chain } from './chain';
import type { Turn } from './turn';

/** One way to write the parts of a number as one. */
export interface Writing {
  /** What stands before the draft's part, the word for the number among it, and after. */
  lead: string;
  text: string;
  trail: string;
}

type Written = readonly [turn: Turn, text: string];

const HYPHEN = /[-–—]/;
/** 0571, then a number: detectors know an area code by its hyphen. */
const AREA = /^0\d{2,3}$/;

/** The ways to write a chain's number: in one, with hyphens between its groups, or every digit turned round. */
export function writingsOf(chain: Chain): Writing[] {
  const { cue, isReversed, parts } = chain;
  const order = isReversed ? parts.toReversed() : parts.toSorted((a, b) => a.rank - b.rank);
  const plain = order.map((turn, i): Written => [turn, inside(turn.digits!.value, i)]);
  const writings = [write(chain, plain, '')];
  if ((!cue && AREA.test(plain[0]![1])) || parts.some(({ text }) => HYPHEN.test(text)))
    writings.push(
      write(
        chain,
        order.map((turn): Written => [turn, turn.digits!.groups]),
        '-',
      ),
    );
  if (isReversed) writings.push(write(chain, plain.map(turned), ''));
  return writings;
}

/** A plus leads a country's code; before a later part it only says that it is added. */
function inside(value: string, i: number): string {
  return i > 0 ? value.replace('+', '') : value;
}

function write({ cue, parts }: Chain, order: readonly Written[], gap: string): Writing {
  const at = order.findIndex(([turn]) => turn === parts.at(-1));
  const before = order.slice(0, at).map(([, text]) => text + gap);
  const after = order.slice(at + 1).map(([, text]) => gap + text);
  return { lead: (cue ?? '') + before.join(''), text: order[at]![1], trail: after.join('') };
}

function turned([turn, text]: Written): Written {
  return [turn, [...text].reverse().join('')];
}
