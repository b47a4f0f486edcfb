import { useId } from 'preact/hooks';
import { type ExitPart, exitParts, type ExitSentence, exitStands, type ReasoningStep, reasoningSteps } from '../../../../shared/model/exit-ticket.ts';
import { mostCharacters } from '../../../../shared/model/word-limits.ts';
import { Button } from '../../../parts/button.tsx';
import { useCommand } from '../../../state/use-command.ts';
import { t } from '../../../text/text.ts';
import { emptyDraft, exitDraft, withRound } from './exit-draft.ts';
import { WholeSentence } from './whole-sentence.tsx';

/** The sentence in its three parts, a look at its reasons, and where it may stand; what was sent may be changed until the debrief is closed. */
export function WriteExit(props: { readonly rounds: number; readonly written: ExitSentence | null; readonly closed: boolean }) {
  const { written, closed } = props;
  const draft = exitDraft.value;
  if (closed || (written !== null && draft === null))
    return (
      <section class="card accent exit-write">
        <h3>{t('exit.write.title')}</h3>
        {written === null ? (
          <p>{t('exit.write.closedNone')}</p>
        ) : (
          <>
            <WholeSentence sentence={written} />
            <p class="muted">
              {t(`exit.stand.${written.stand}`)}. {t(closed ? 'exit.write.closed' : 'exit.write.kept')}
            </p>
          </>
        )}
        {closed ? null : (
          <Button
            size="small"
            onClick={() => {
              exitDraft.value = written;
            }}
          >
            {t('exit.write.change')}
          </Button>
        )}
      </section>
    );
  return <ExitForm draft={draft ?? emptyDraft} written={written} rounds={props.rounds} />;
}

function ExitForm({ draft, written, rounds }: { readonly draft: ExitSentence; readonly written: ExitSentence | null; readonly rounds: number }) {
  const { send, pending } = useCommand();
  const set = (about: Partial<ExitSentence>) => {
    exitDraft.value = { ...draft, ...about };
  };
  const whole = exitParts.every((part) => draft[part].trim() !== '');
  const submit = async () => {
    if (!whole) return;
    if (await send({ type: 'WriteExit', ...draft, checked: [...draft.checked] }, t('exit.write.sent'))) exitDraft.value = null;
  };
  return (
    <form
      class="card accent exit-write"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{t('exit.write.title')}</h3>
      <Part part="before" draft={draft} set={set} />
      <Part part="now" draft={draft} set={set} />
      <RoundChoice rounds={rounds} chosen={draft.round} choose={(round) => set(withRound(draft, round))} />
      <Part part="because" draft={draft} set={set} />
      <SelfCheck checked={draft.checked} set={set} />
      <fieldset class="exit-stand">
        <legend>{t('exit.stand.title')}</legend>
        {exitStands.map((stand) => (
          <label key={stand} class="exit-option">
            <input type="radio" name="exit-stand" checked={draft.stand === stand} onChange={() => set({ stand })} />
            {t(`exit.stand.${stand}`)}
          </label>
        ))}
        <p class="muted">{t('exit.stand.note')}</p>
      </fieldset>
      <div class="row">
        <Button kind="primary" type="submit" pending={pending} disabled={!whole}>
          {t(written === null ? 'exit.write.send' : 'exit.write.sendChange')}
        </Button>
        {written === null ? null : (
          <Button
            kind="quiet"
            onClick={() => {
              exitDraft.value = null;
            }}
          >
            {t('exit.write.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

type Set = (about: Partial<ExitSentence>) => void;

function Part({ part, draft, set }: { readonly part: ExitPart; readonly draft: ExitSentence; readonly set: Set }) {
  const field = useId();
  return (
    <div class="exit-part">
      <label for={field}>{t(`exit.part.${part}`)}</label>
      <textarea
        id={field}
        class="input"
        rows={2}
        value={draft[part]}
        maxLength={mostCharacters.exitPart}
        placeholder={t(`exit.example.${part}`)}
        onInput={(event) => set({ [part]: event.currentTarget.value })}
      />
    </div>
  );
}

function RoundChoice(props: { readonly rounds: number; readonly chosen: number | null; readonly choose: (round: number | null) => void }) {
  const all = Array.from({ length: props.rounds }, (_, at) => at + 1);
  return (
    <fieldset class="exit-rounds">
      <legend>{t('exit.write.round')}</legend>
      {[...all, null].map((round) => (
        <label key={round} class="exit-option">
          <input type="radio" name="exit-round" checked={props.chosen === round} onChange={() => props.choose(round)} />
          {round === null ? t('exit.write.noRound') : t('exit.evidence.round', { round })}
        </label>
      ))}
    </fieldset>
  );
}

/** DG11: the writer looks for the four before sending; nothing depends on how many there are. */
function SelfCheck({ checked, set }: { readonly checked: readonly ReasoningStep[]; readonly set: Set }) {
  const turn = (step: ReasoningStep) => set({ checked: reasoningSteps.filter((one) => (one === step ? !checked.includes(one) : checked.includes(one))) });
  return (
    <fieldset class="exit-check">
      <legend>{t('exit.check.title')}</legend>
      <p class="muted">{t('exit.check.about')}</p>
      {reasoningSteps.map((step) => (
        <label key={step} class="exit-option">
          <input type="checkbox" checked={checked.includes(step)} onChange={() => turn(step)} />
          {t(`exit.check.${step}`)}
        </label>
      ))}
    </fieldset>
  );
}
