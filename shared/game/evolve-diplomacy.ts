import type { GameEvent } from './events.ts';
import { withHeadline } from './headlines.ts';
import { shifted } from './news-shifts.ts';
import type { InstitutionState, WorldState, Wound } from './state.ts';

type DiplomacyEvent = Extract<
  GameEvent,
  {
    type:
      | 'CardDrawn'
      | 'ActorOffered'
      | 'ActorCalled'
      | 'ActorActed'
      | 'RedLineCrossed'
      | 'AgreementLeft'
      | 'Apologised'
      | 'RestitutionPromised'
      | 'ArbitrationCalled'
      | 'InstitutionLoanTaken'
      | 'CharterSigned'
      | 'InstitutionFounded'
      | 'InstitutionLeft';
  }
>;

/** What cards, actors, institutions and the repair of broken words change. */
export function evolveDiplomacy(state: WorldState, event: DiplomacyEvent): WorldState {
  switch (event.type) {
    case 'CardDrawn': {
      const { card } = event;
      const struck = { ...state, card, cardsSeen: [...state.cardsSeen, card.id], countries: shifted(state.countries, card.shifts) };
      return withHeadline(struck, { code: 'card', card: card.id, country: card.country });
    }
    case 'ActorOffered':
      return withHeadline(
        { ...state, actor: { id: event.actorId, calledBy: [], acts: false }, actorsSeen: [...state.actorsSeen, event.actorId] },
        { code: 'actor-offered', actor: event.actorId },
      );
    case 'ActorCalled': {
      if (state.actor === null) return state;
      const actor = { ...state.actor, calledBy: [...state.actor.calledBy, event.country] };
      return withHeadline({ ...state, actor }, { code: 'actor-called', actor: event.actorId, country: event.country });
    }
    case 'ActorActed': {
      if (state.actor === null) return state;
      const acting = { ...state, actor: { ...state.actor, acts: true }, countries: shifted(state.countries, event.shifts) };
      return withHeadline(acting, { code: 'actor-acts', actor: event.actorId });
    }
    case 'RedLineCrossed':
      return withHeadline(
        { ...state, crossed: [...state.crossed, { country: event.country, clause: event.clause, round: state.round }] },
        { code: 'red-line', country: event.country, clause: event.clause },
      );
    case 'AgreementLeft': {
      const others = event.parties.filter((id) => id !== event.by);
      const agreements = state.agreements.flatMap((agreement) => {
        if (agreement.id !== event.agreementId) return [agreement];
        return event.remaining === null ? [] : [event.remaining];
      });
      const left = { ...state, agreements, leavings: [...state.leavings, { by: event.by, judges: others, institution: null }] };
      return withHeadline(left, { code: 'agreement-left', country: event.by, parties: others });
    }
    case 'Apologised': {
      const scar = `${event.by}>${event.to}`;
      const scars = state.scars.includes(scar) ? state.scars : [...state.scars, scar];
      const said = { ...withWound(state, event.woundId, { apologised: true }), scars };
      return withHeadline(said, { code: 'apology', country: event.by, victim: event.to });
    }
    case 'RestitutionPromised':
      return withWound(state, event.woundId, { restitution: event.coins });
    case 'ArbitrationCalled': {
      const called = {
        ...withWound(state, event.woundId, { arbitrated: true }),
        debts: [...state.debts, event.award],
        countries: shifted(state.countries, [{ country: event.by, kind: 'production', good: 'funds', change: -event.price }]),
      };
      return withHeadline(called, { code: 'arbitration', country: event.by, against: event.against, coins: event.award.coins });
    }
    case 'InstitutionLoanTaken': {
      const { debt, coins } = event;
      const body = debt.institution ?? '';
      const lent = state.lent[body] ?? { coins: 0, barred: [] };
      const borrowed = {
        ...state,
        debts: [...state.debts, debt],
        lent: { ...state.lent, [body]: { ...lent, coins: lent.coins + coins } },
        countries: shifted(state.countries, [{ country: debt.from, kind: 'production', good: 'funds', change: coins }]),
      };
      return withHeadline(borrowed, { code: 'institution-loan', country: debt.from, institution: body, coins });
    }
    case 'CharterSigned': {
      const signed = withInstitution(state, event.institution, (body) => ({ ...body, signed: [...body.signed, event.country] }));
      return withHeadline(signed, { code: 'charter', country: event.country, institution: event.institution });
    }
    case 'InstitutionFounded':
      return withHeadline(
        withInstitution(state, event.institution, (body) => ({ ...body, founded: true })),
        { code: 'institution-founded', institution: event.institution },
      );
    case 'InstitutionLeft': {
      const signed = state.institutions[event.institution]?.signed.filter((id) => id !== event.country) ?? [];
      // One country alone is no institution (rule IN8).
      const ended = signed.length < 2;
      const left = withInstitution(state, event.institution, () => ({ founded: !ended, signed: ended ? [] : signed }));
      return withHeadline(
        { ...left, leavings: [...left.leavings, { by: event.country, judges: event.others, institution: event.institution }] },
        { code: 'institution-left', country: event.country, institution: event.institution, ended },
      );
    }
  }
}

const withWound = (state: WorldState, id: Wound['id'], change: Partial<Wound>): WorldState => ({
  ...state,
  wounds: state.wounds.map((wound) => (wound.id === id ? { ...wound, ...change } : wound)),
});

const withInstitution = (state: WorldState, id: string, change: (body: InstitutionState) => InstitutionState): WorldState => ({
  ...state,
  institutions: { ...state.institutions, [id]: change(state.institutions[id] ?? { founded: false, signed: [] }) },
});
