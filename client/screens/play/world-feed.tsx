import type { PublicView } from '../../../shared/protocol/views.ts';
import { Card } from '../../parts/card.tsx';
import { t } from '../../text/text.ts';
import { headlineWords } from '../../text/headline.ts';
import { Observers } from './observers.tsx';

/** The last public events, the newest first. */
export function WorldFeed({ view }: { readonly view: PublicView }) {
  const lines = [...view.headlines].slice(-8).reverse();
  return (
    <Card title={t('play.world.feed')}>
      {lines.length === 0 ? (
        <p class="muted">{t('play.world.feedEmpty')}</p>
      ) : (
        <ol class="feed">
          {lines.map((line) => (
            <li key={line.number}>{headlineWords(line).text}</li>
          ))}
        </ol>
      )}
      <Observers view={view} />
    </Card>
  );
}
