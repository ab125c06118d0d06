import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import { chooseLanguage, languages, nameOf } from '../../../utils/language';
import { language } from '../../../utils/settings';
import { Section } from '../section';

/** Which language Hushcart speaks. */
export function LanguageSection() {
  const [chosen, setChosen] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => void language.getValue().then(setChosen, () => {}), []);
  const choose = (folder: string) =>
    chooseLanguage(folder).then(
      () => location.reload(),
      () => setFailed(true),
    );
  return (
    <Section id="language" title="options_language" about="options_language_about">
      <select
        aria-labelledby="language-title"
        value={chosen}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="">{t('options_language_browser')}</option>
        {languages.map((folder) => (
          <option key={folder} value={folder} lang={folder.replace('_', '-')}>
            {nameOf(folder)}
          </option>
        ))}
      </select>
      {failed && (
        <p role="alert" class="problem">
          {t('options_failed')}
        </p>
      )}
    </Section>
  );
}
