import type { PublicView } from '../../../shared/protocol/views.ts';
import { recallSecret } from '../../net/secrets.ts';
import { toast } from '../../parts/announcer.tsx';
import { GlossaryButton } from '../../parts/glossary.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { KeepingButton } from './keeping/keeping-dialog.tsx';
import { worldTexts } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';

/** Copies the link that opens this console on another device; the key rides in the fragment, which no server sees. */
async function copyTeacherLink(code: string): Promise<void> {
  const secret = recallSecret('teacher', code);
  if (secret === null) return;
  const link = `${location.origin}/teach/${code}#${secret}`;
  try {
    // The clipboard does not exist on a plain http address of a local network.
    await navigator.clipboard.writeText(link);
    toast(t('teach.console.copied'));
  } catch {
    prompt(t('teach.console.copyFailed', { link: '' }), link);
  }
}

/** Which lesson this is, and the ways out of it: the stage, the link for another device. */
export function ConsoleHead(props: { readonly code: string; readonly view: PublicView }) {
  const { code, view } = props;
  const { phase, round, practice } = view.clock;
  return (
    <header class="console-head">
      <div class="console-name">
        <h1>
          <span class="console-code">
            <span class="unseen">
              {t('teach.console.title')}: {t('teach.console.code')}{' '}
            </span>
            {code}
          </span>
          <span class="console-story">{worldTexts.value?.title ?? ''}</span>
        </h1>
        {phase === 'lobby' || phase === 'debrief' ? null : (
          <p class="muted">{practice ? t('common.practiceRound') : t('common.round', { round, rounds: view.rounds })}</p>
        )}
      </div>
      <div class="row">
        <a class="btn small" href={`/stage/${code}`} target="_blank" rel="noopener" title={t('teach.console.stageHint')}>
          {t('teach.console.stage')}
          <span aria-hidden="true">↗</span>
          <span class="unseen">. {t('teach.console.stageHint')}</span>
        </a>
        <button type="button" class="btn small" title={t('teach.console.saveHint')} onClick={() => void copyTeacherLink(code)}>
          {t('teach.console.copyLink')}
        </button>
        <KeepingButton code={code} />
        <GlossaryButton />
        <LanguageAndThemeSwitch />
      </div>
    </header>
  );
}
