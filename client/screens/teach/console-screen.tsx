import type { DoorProps } from '../../app.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { t } from '../../text/text.ts';

export default function Screen(_: DoorProps) {
  return <Waiting text={t('common.loading')} />;
}
