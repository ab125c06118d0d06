import { openConversation } from '../../utils/pii/conversation';
import type { DataType } from '../../utils/pii/finding';
import { scan } from '../../utils/pii/scan';
import { contextOf, isSure } from './hushcart';
import { type Share, shareOf } from './share';

/** One line of `conversations.jsonl`: messages of one writer in one room. */
export interface Talk {
  id: string;
  locale: string;
  /** In milliseconds from the first. */
  messages: readonly { t_ms: number; text: string }[];
  /** Details; `parts` say in which messages, from where to where, in UTF-16 code units. */
  spans: readonly { type: DataType; value: string; parts: readonly [number, number, number][] }[];
  tags: readonly string[];
  note: string;
}

/** A finding in one message of a talk. */
export interface TalkSpot {
  message: number;
  start: number;
  end: number;
  type: DataType;
}

/** A talk with what was found as its messages went out one by one. */
export interface HeardTalk {
  talk: Talk;
  spots: TalkSpot[];
  /** Whether something is found when all is written in one message: what detectors alone can do. */
  isFoundInOne: boolean;
}

/** Talks that are scored together. */
export interface TalkSet {
  name: string;
  talks: readonly Talk[];
}

/** The same as they were heard. */
export interface HeardSet {
  name: string;
  heard: readonly HeardTalk[];
}

/** How talks were heard. */
export interface TalkTally {
  /** Talks with a detail in parts, of which a part was found. */
  caught: Share;
  /** The same, of which the part that completes it was. */
  caughtLast: Share;
  /** The same, of which something is found when all is written in one message. */
  foundInOne: Share;
  /** Caught, with the detail's type right. */
  typed: Share;
  /** Innocent talks with a finding. */
  joined: Share;
}

/** Sends a talk's messages as its writer did. */
export function hear(talk: Talk): HeardTalk {
  const conversation = openConversation({ context: contextOf(talk.locale) });
  const spots = talk.messages.flatMap(({ text, t_ms }, message) => {
    const found = conversation.scan(text, t_ms).filter(isSure);
    conversation.sent(text, t_ms);
    return found.map(({ type, start, end }) => ({ message, type, start, end }));
  });
  return { talk, spots, isFoundInOne: isFoundInOne(talk) };
}

/** Sends all of them. */
export function hearAll(sets: readonly TalkSet[]): HeardSet[] {
  return sets.map(({ name, talks }) => ({ name, heard: talks.map(hear) }));
}

function isFoundInOne({ messages, locale }: Talk): boolean {
  const texts = messages.map(({ text }) => text);
  return ['', ' '].some((gap) => scan(texts.join(gap), contextOf(locale)).some(isSure));
}

/** Counts. */
export function tallyTalks(heard: readonly HeardTalk[]): TalkTally {
  const split = heard.filter(({ talk }) => talk.spans.length > 0);
  const caught = split.filter((one) => hitsOf(one).length > 0);
  return {
    caught: { part: caught.length, whole: split.length },
    caughtLast: shareOf(split, isLastCaught),
    foundInOne: shareOf(split, (one) => one.isFoundInOne),
    typed: shareOf(caught, (one) => hitsOf(one).some(({ isTyped }) => isTyped)),
    joined: shareOf(
      heard.filter(({ talk }) => talk.spans.length === 0),
      ({ spots }) => spots.length > 0,
    ),
  };
}

function hitsOf({ talk, spots }: HeardTalk): { message: number; isTyped: boolean }[] {
  return spots.flatMap(({ message, start, end, type }) =>
    talk.spans
      .filter(({ parts }) => parts.some(([at, a, b]) => at === message && start < b && a < end))
      .map((span) => ({ message, isTyped: span.type === type })),
  );
}

function isLastCaught(one: HeardTalk): boolean {
  const last = Math.max(...one.talk.spans.flatMap(({ parts }) => parts.map(([at]) => at)));
  return hitsOf(one).some(({ message }) => message === last);
}
