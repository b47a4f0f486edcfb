import type { Clause, ClauseKind } from './clauses.ts';
import { repeated } from './key-checks.ts';
import { type CardKind, type Feature, strikingCards } from './names.ts';
import { describeValue, type Problem } from './problem.ts';
import type { Draft, Scenario, ScenarioTexts } from './schema.ts';

export function checkDeck(scenario: Scenario): Problem[] {
  const known = new Set(scenario.countries.map((country) => country.id));
  const problems: Problem[] = [
    ...repeated(
      scenario.actors.map(({ id }) => id),
      (index) => `actors.${index}.id`,
    ),
    ...repeated(
      scenario.cards.map(({ id }) => id),
      (index) => `cards.${index}.id`,
    ),
  ];
  for (const [index, actor] of scenario.actors.entries()) {
    if (actor.kind === 'company' && actor.sponsors !== 1) {
      problems.push({ path: `actors.${index}.sponsors`, expected: '1, because a company serves one buyer', got: describeValue(actor.sponsors) });
    }
    if (actor.sponsors > known.size) {
      problems.push({ path: `actors.${index}.sponsors`, expected: `at most ${known.size} countries`, got: describeValue(actor.sponsors) });
    }
  }
  for (const [index, card] of scenario.cards.entries()) {
    if (card.country !== null && !known.has(card.country)) {
      problems.push({ path: `cards.${index}.country`, expected: 'a country of this scenario', got: describeValue(card.country) });
    }
    if (card.country !== null && !strikes(card.kind)) {
      problems.push({ path: `cards.${index}.country`, expected: `null, because ${card.kind} strikes everybody`, got: describeValue(card.country) });
    }
  }
  return problems;
}

/** The one placeholder of a card's text is the name of the country it strikes. */
export function checkCardTexts(scenario: Scenario, words: ScenarioTexts, at: string): Problem[] {
  return scenario.cards.flatMap(({ id, kind }) => {
    const text = words.cards[id]?.text ?? '';
    const stranger = text.match(/\{[^}]*\}?/g)?.find((found) => found !== '{country}' || !strikes(kind));
    if (stranger === undefined) return [];
    const expected = strikes(kind) ? 'no placeholder but {country}' : `no placeholder, because ${kind} strikes everybody`;
    return [{ path: `${at}.cards.${id}.text`, expected, got: describeValue(stranger) }];
  });
}

const strikes = (kind: CardKind): boolean => strikingCards.some((striking) => striking === kind);

export function checkDrafts(scenario: Scenario): Problem[] {
  const known = new Set<string>(scenario.countries.map((country) => country.id));
  const rounds = Math.max(...scenario.presets.map((preset) => preset.rounds));
  const problems: Problem[] = repeated(
    scenario.drafts.map(({ id }) => id),
    (index) => `drafts.${index}.id`,
  );
  for (const [index, draft] of scenario.drafts.entries()) {
    const at = `drafts.${index}`;
    if (draft.round > rounds)
      problems.push({ path: `${at}.round`, expected: `a round that some preset reaches (at most ${rounds})`, got: describeValue(draft.round) });
    for (const [which, id] of draft.parties.entries()) {
      if (!known.has(id)) problems.push({ path: `${at}.parties.${which}`, expected: 'a country of this scenario', got: describeValue(id) });
    }
    problems.push(...repeated(draft.parties, (which) => `${at}.parties.${which}`));
    if (draft.mediator !== null && (!known.has(draft.mediator) || draft.parties.includes(draft.mediator))) {
      problems.push({ path: `${at}.mediator`, expected: 'a country of this scenario that is not a party', got: describeValue(draft.mediator) });
    }
    for (const [which, clause] of draft.clauses.entries()) {
      const named = partiesNamed(clause);
      const stranger = named.find((id) => !draft.parties.some((party) => party === id));
      if (stranger === undefined) continue;
      problems.push({ path: `${at}.clauses.${which}`, expected: 'parties of the draft only', got: describeValue(stranger) });
    }
    if (draft.clauses.some(({ kind }) => kind === 'exclusive') && draft.parties.length * 2 >= known.size) {
      const expected = `fewer than half of the ${known.size} countries, because the draft is exclusive`;
      problems.push({ path: `${at}.parties`, expected, got: describeValue(draft.parties) });
    }
    problems.push(...checkOpens(scenario, draft, at));
  }
  return problems;
}

/** A draft that no preset ever lays out (rule DR3) is a mistake of its author. */
function checkOpens(scenario: Scenario, draft: Draft, at: string): Problem[] {
  const needed: readonly Feature[] = [...draft.clauses.map(({ kind }) => featureOf(kind)), ...(draft.mediator === null ? [] : (['mediator'] as const))];
  const shut = scenario.presets.map(({ opens }) => needed.filter((feature) => (opens[feature] ?? Number.POSITIVE_INFINITY) > draft.round));
  if (shut.some((features) => features.length === 0)) return [];
  const [closed = []] = [...shut].sort((a, b) => a.length - b.length);
  return [{ path: `${at}.round`, expected: `a round in which some preset has opened ${closed.join(', ')}`, got: describeValue(draft.round) }];
}

const featureOf = (kind: ClauseKind): Feature => (kind === 'transfer' ? 'trade' : kind);

const partiesNamed = (clause: Clause): readonly string[] => {
  if (clause.kind === 'fund') return clause.pledges.map((pledge) => pledge.country);
  if (clause.kind === 'condition') return [clause.on];
  return 'from' in clause ? [clause.from, clause.to] : [];
};
