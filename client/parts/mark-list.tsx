import type { TeacherView } from '../../shared/protocol/views.ts';
import { t } from '../text/text.ts';

/** The moments that the teacher marked, in the order they were lived. */
export function MarkList(props: { readonly own: TeacherView; readonly course: number }) {
  const { bookmarks } = props.own;
  if (bookmarks.length === 0) return null;
  return (
    <section class="card" aria-labelledby="marks-title">
      <h2 id="marks-title">{t('powers.mark.list')}</h2>
      <ul class="bullets">
        {bookmarks.map((mark, at) => (
          <li key={at}>
            <b>{t(mark.practice ? 'powers.mark.atPractice' : 'powers.mark.at', { round: mark.round, phase: t(`common.phase.${mark.phase}`) })}</b>
            {mark.note === '' ? null : `: ${mark.note}`}
            {mark.course === props.course ? null : <small class="muted"> ({t('powers.mark.undone')})</small>}
          </li>
        ))}
      </ul>
      <small class="muted">{t('powers.mark.hint')}</small>
    </section>
  );
}
