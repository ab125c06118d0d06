import { formOf, t } from '../../utils/i18n';
import { type Permits, permits } from '../../utils/protection/permits';
import { number } from './dates';

interface Props {
  week: Permits;
  before: Permits;
}

/** How often a parent has let something go with the PIN, this week and the one before: by kind, and never what. */
export function FamilyPermits({ week, before }: Props) {
  const all = permits.reduce((sum, permit) => sum + week[permit], 0);
  const shown = permits.filter((permit) => week[permit] + before[permit] > 0);
  return (
    <>
      <p>{all > 0 ? t(`family_permits_${formOf(all)}`, number(all)) : t('family_permits_none')}</p>
      {shown.length > 0 && (
        <table class="week">
          <caption>{t('family_permits_caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lock_week_type')}</th>
              <th scope="col">{t('family_week')}</th>
              <th scope="col">{t('family_before')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((permit) => (
              <tr key={permit}>
                <th scope="row">{t(`family_permit_${permit}`)}</th>
                <td>{number(week[permit])}</td>
                <td>{number(before[permit])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
