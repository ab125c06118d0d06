import { type ConversationOptions, openConversation } from '../../../utils/pii/conversation';

/** Milliseconds between two messages of a script. */
const PAUSE = 4000;

/**
 * Sends the messages of a script, `/` between them, one after the other; gives what is found in each that
 * holds it, as typed, with its type.
 */
export function say(script: string, options: ConversationOptions = {}): string[] {
  const conversation = openConversation(options);
  return script.split(' / ').flatMap((text, i) => {
    const found = conversation.scan(text, i * PAUSE).filter(({ confidence }) => confidence >= 0.5);
    conversation.sent(text, i * PAUSE);
    return found.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
  });
}
