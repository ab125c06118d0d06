import { family } from '../family';
import { t } from '../i18n';
import { largeText } from '../large-text';
import { roomWords } from '../settings';
import type { Who } from './level';

/**
 * What else follows from who is protected, whoever said so: a page of ours, a file, another machine. An older person
 * reads larger letters, and warnings name whom to ask.
 */
export async function followWho(before: Who | null, now: Who | null): Promise<void> {
  const isElder = now === 'elder';
  // Only as somebody comes or goes: what was chosen since stays as it was put.
  if (isElder === (before === 'elder')) return;
  await largeText.setValue(isElder);
  if (!isElder) return family.setValue('');
  if ((await family.getValue()) !== '') return;
  const { family_default: inChosenLanguage } = await roomWords.getValue();
  await family.setValue(inChosenLanguage ?? t('family_default'));
}
