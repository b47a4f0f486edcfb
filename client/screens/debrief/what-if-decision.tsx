import { useEffect, useId, useState } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { whatIfId } from '../../../shared/model/what-if-id.ts';
import type { DebriefView, WhatIfChange } from '../../../shared/protocol/debrief-view.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText, goodsText } from '../../text/amounts.ts';
import { formatList, t } from '../../text/text.ts';
import { choiceWord } from './promise-marks.tsx';
import { roundLabel } from './round-words.ts';
import { askedAbout, type Decision, decidedRounds, decisionsOf, firstToAsk } from './what-if-decisions.ts';

/** One decision of the game: which round, whose, which promise or payment, and what instead. */
export function DecisionForm({ view, choose }: { readonly view: DebriefView; readonly choose: (id: string) => void }) {
  const rounds = decidedRounds(view);
  const [round, setRound] = useState(rounds.at(-1) ?? 1);
  const [who, setWho] = useState<CountryId | null>(null);
  const [which, setWhich] = useState(0);
  const [instead, setInstead] = useState(0);
  const form = useId();
  const asked = askedAbout.value;
  useEffect(() => {
    if (asked === null || !rounds.includes(asked.round)) return;
    const country = firstToAsk(view, asked);
    const place = country === null ? -1 : decisionsOf(view, asked.round, country).findIndex((one) => isAbout(one, asked.agreement));
    setRound(asked.round);
    setWho(country);
    setWhich(Math.max(0, place));
    setInstead(0);
    document.getElementById(`${form}-round`)?.focus();
  }, [asked]);
  const countries = view.countries.filter((id) => decisionsOf(view, round, id).length > 0);
  const country = who !== null && countries.includes(who) ? who : countries[0];
  if (country === undefined) return <p class="muted">{t('whatIf.decision.none')}</p>;
  const decisions = decisionsOf(view, round, country);
  const decision = decisions[which] ?? decisions[0];
  const change = decision?.instead[instead] ?? decision?.instead[0];
  return (
    <form
      class="what-if-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (change !== undefined) choose(whatIfId(change));
      }}
    >
      <Choice
        id={`${form}-round`}
        name={t('whatIf.decision.round')}
        options={rounds.map(roundLabel)}
        at={rounds.indexOf(round)}
        onChoose={(at) => {
          setRound(rounds[at] ?? round);
          setWhich(0);
          setInstead(0);
        }}
      />
      <Choice
        id={`${form}-who`}
        name={t('whatIf.decision.who')}
        options={countries.map(countryName)}
        at={countries.indexOf(country)}
        onChoose={(at) => {
          setWho(countries[at] ?? null);
          setWhich(0);
          setInstead(0);
        }}
      />
      <Choice
        id={`${form}-which`}
        name={t('whatIf.decision.which')}
        options={decisions.map(decisionWords)}
        at={decision === undefined ? 0 : decisions.indexOf(decision)}
        onChoose={(at) => {
          setWhich(at);
          setInstead(0);
        }}
      />
      <Choice
        id={`${form}-instead`}
        name={t('whatIf.decision.instead')}
        options={decision?.instead.map(insteadWords) ?? []}
        at={change === undefined ? 0 : (decision?.instead.indexOf(change) ?? 0)}
        onChoose={setInstead}
      />
      <button type="submit" class="btn primary" disabled={change === undefined}>
        {t('whatIf.decision.play')}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly options: readonly string[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

function Choice({ id, name, options, at, onChoose }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select id={id} value={String(at)} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {options.map((option, number) => (
          <option key={number} value={String(number)}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}

const isAbout = (decision: Decision, agreement: string | null): boolean =>
  agreement === null ? decision.kind === 'payment' : decision.kind === 'promise' && decision.row.agreement === agreement;

function decisionWords(decision: Decision): string {
  if (decision.kind === 'payment') return t('whatIf.decision.payment', { coins: coinsText(decision.paid) });
  const { row } = decision;
  const goods = row.lines.map((line) => t('whatIf.decision.goods', { goods: goodsText(line.good, line.promised), to: countryName(line.to) }));
  return t('whatIf.decision.promise', {
    what: goods.length === 0 ? formatList(row.partners.map(countryName)) : formatList(goods),
    choice: choiceWord(row.choice).toLowerCase(),
  });
}

const insteadWords = (change: WhatIfChange): string =>
  change.kind === 'one-choice' ? t(`whatIf.decision.choice.${change.choice}`) : change.kind === 'one-payment' ? coinsText(change.coins) : '';
