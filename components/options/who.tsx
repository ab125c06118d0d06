import { t } from '../../utils/i18n';
import { people, type Who } from '../../utils/protection/level';

interface Props {
  value: Who | null;
  onChange(who: Who): void;
}

/** 24 × 24 outlines: a grown person, a small one, one in between, one with a stick. */
const SIGNS: Record<Who, string> = {
  myself: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c1-5 4-7 8-7s7 2 8 7',
  child: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM7 22c.6-3 2.400-4.400 5-4.400s4.400 1.400 5 4.400',
  teen: 'M12 12.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM5.500 21.500c.8-4 3.200-6 6.500-6s5.700 2 6.500 6',
  elder:
    'M10 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM4 21c.5-5 2.500-7.500 6-7.500s5 2 5.500 4.500M19 21v-8a1.800 1.800 0 0 0-3.500 0',
};

/** Who sits here; it decides how firm Hushcart begins. */
export function OptionsWho({ value, onChange }: Props) {
  return (
    <fieldset class="choice people">
      <legend>{t('level_who')}</legend>
      {people.map((who) => (
        <label key={who} class="option">
          <input
            type="radio"
            name="who"
            value={who}
            checked={who === value}
            onClick={(event) => {
              if (who !== value) event.preventDefault();
              if (who !== value) onChange(who);
            }}
          />
          <svg aria-hidden="true" viewBox="0 0 24 24" width="28" height="28">
            <path d={SIGNS[who]} />
          </svg>
          <span>
            <b>{t(`level_who_${who}`)}</b>
            <span class="soft">{t(`level_who_${who}_means`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
