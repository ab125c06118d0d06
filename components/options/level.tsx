import { t } from '../../utils/i18n';
import { type Level, levels } from '../../utils/protection/level';

interface Props {
  value: Level;
  /** Lowest that whoever manages this browser allows. */
  least: Level;
  onChange(level: Level): void;
}

/** How firm Hushcart is: four steps, each with what it means. */
export function OptionsLevel({ value, least, onChange }: Props) {
  return (
    <fieldset class="choice">
      <legend>{t('level_title')}</legend>
      {levels.map((level) => (
        <label key={level} class="option">
          <input
            type="radio"
            name="level"
            value={level}
            checked={level === value}
            disabled={level < least}
            onClick={(event) => {
              // The mark moves once the level has: a PIN may be needed first.
              if (level !== value) event.preventDefault();
              if (level !== value) onChange(level);
            }}
          />
          <span>
            <b>{t(`level_${level}_name`)}</b>
            <span class="soft">{t(`level_${level}_means`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
