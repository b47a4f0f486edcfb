import { useEffect, useState } from 'preact/hooks';
import type { OpenedFile } from '../../../shared/protocol/http.ts';
import { openDebriefFile } from '../../net/api.ts';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { follow } from '../../router.ts';
import { worldMap, worldTexts } from '../../state/world-words.ts';
import { language, t } from '../../text/text.ts';
import { Debrief } from './debrief-screen.tsx';
import { fileProblem, mostMegabytes } from './file-problem.ts';

/** A debrief that opens from a saved log alone; nothing of it is kept (rule XP1). */
export default function OpenFileScreen() {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const shown = language.value;
  useEffect(() => {
    document.title = `${t('exports.open.title')} · ${t('common.name')}`;
  });
  useEffect(() => {
    if (opened === null) return;
    worldTexts.value = opened.texts[shown];
    worldMap.value = opened.map;
  }, [opened, shown]);
  if (opened === null) return <ChooseFile onOpened={setOpened} />;
  return worldTexts.value === null ? null : <Debrief code="" view={opened.view} />;
}

function ChooseFile({ onOpened }: { readonly onOpened: (file: OpenedFile) => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<(() => string) | null>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined || busy) return;
    if (file.size > mostMegabytes * 1_000_000) return setProblem(() => () => t('exports.open.tooLarge', { limit: mostMegabytes }));
    setBusy(true);
    setProblem(null);
    const answer = await openDebriefFile(await file.text());
    setBusy(false);
    if (answer.ok) onOpened(answer.value);
    else setProblem(() => () => fileProblem(answer.refusal));
  };
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <div class="row spread">
        <a class="btn small" href="/" onClick={follow}>
          {t('common.name')}
        </a>
        <LanguageAndThemeSwitch />
      </div>
      <form
        class="card stack"
        aria-busy={busy}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void open(event.dataTransfer?.files[0]);
        }}
      >
        <h1>{t('exports.open.title')}</h1>
        <p>{t('exports.open.about')}</p>
        <label class="btn primary file-choice">
          {t('exports.open.choose')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            disabled={busy}
            onInput={(event) => {
              void open(event.currentTarget.files?.[0]);
              // The same file may be chosen again after it was mended.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p class="muted">{t('exports.open.drop')}</p>
        {busy ? <p role="status">{t('exports.open.reading')}</p> : null}
        {problem === null ? null : (
          <p class="notice bad" role="alert">
            {problem()}
          </p>
        )}
      </form>
    </main>
  );
}
