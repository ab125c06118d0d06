import { PLACES, speak, t } from './i18n';
import { language, roomWords } from './settings';

/** As in `messages.json`, of which the browser reads the same file. */
export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Load = () => Promise<{ default: Record<string, Message> }>;

/** One chunk per language, loaded if it is chosen: a page of ours may request nothing, its own files included. */
const files = import.meta.glob('../public/_locales/*/messages.json') as Record<string, Load>;
/** What the scripts in rooms may say. */
export const IN_ROOMS =
  /^(ask|brand|chat_closed|family_(ask|default)|form_pin|hint|language|list|lures|notice|reason|rule|spend|teach|time_(goal|soon)|types?|warning|wire)(_|$)/;

/** The languages there are, by the names of their folders in `_locales`. */
export const languages = Object.keys(files).map((path) => path.split('/').at(-2)!);

/** What its speakers call a language: `Deutsch` for `de`. */
export function nameOf(folder: string): string {
  // By script: a region would give “中文（中国）”.
  const tag = { zh_CN: 'zh-Hans', zh_TW: 'zh-Hant' }[folder] ?? folder.replace('_', '-');
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Makes `t` speak the language chosen; call before a page is drawn. Whatever fails, the browser's is left. */
export async function followLanguage(): Promise<void> {
  try {
    const chosen = await language.getValue();
    const load = files[`../public/_locales/${chosen}/messages.json`];
    const spoken = load ? sentences((await load()).default) : {};
    speak(spoken);
    // An update may say more, or other things, than was kept; no page waits for that.
    if (load) keepForRooms(spoken).catch(() => {});
  } catch (error) {
    console.warn('Hushcart could not read the language chosen.', error);
  }
  document.documentElement.lang = t('language');
}

/** Chooses a language (`''`: the browser's) for pages opened from now on, and for rooms. */
export async function chooseLanguage(folder: string): Promise<void> {
  const load = files[`../public/_locales/${folder}/messages.json`];
  await keepForRooms(load ? sentences((await load()).default) : {});
  await language.setValue(folder);
}

async function keepForRooms(spoken: Record<string, string>): Promise<void> {
  const words = Object.entries(spoken).filter(([key]) => IN_ROOMS.test(key));
  const kept = await roomWords.getValue();
  const isNews =
    words.length !== Object.keys(kept).length || words.some(([key, word]) => kept[key] !== word);
  if (isNews) await roomWords.setValue(Object.fromEntries(words));
}

/** Messages as `speak` takes them: `$names$` is the place that its placeholder says. */
export function sentences(messages: Record<string, Message>): Record<string, string> {
  const filled = ({ message, placeholders = {} }: Message) =>
    message.replace(
      /\$(\w+)\$/g,
      (_, name: string) => PLACES[Number(placeholders[name.toLowerCase()]!.content.slice(1)) - 1]!,
    );
  return Object.fromEntries(Object.entries(messages).map(([key, each]) => [key, filled(each)]));
}
