import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectCountry, projectPublic, projectSeat } from '../../../shared/game/project.ts';
import type { Office } from '../../../shared/game/state.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { gives, id, inPhase, lobby, negotiation, of, signed, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const late: GameEvent = { type: 'SeatTaken', seatId: seatId('x'), name: 'Sari', country: null };
const works = (office: Office): readonly GameEvent[] => [late, { type: 'OfficeGiven', seatId: seatId('x'), office }];
const x = { kind: 'seat', seatId: seatId('x') } as const;
const swap = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 2, 'food'), gives('SURYA', 'PADI', 2, 'energy')]);
const pandemi = { scenario: 'pandemi' } as const;

describe('offices', () => {
  it('OC1 the teacher gives one, at any time; a country takes it away again', () => {
    given([...negotiation(), late])
      .when({ type: 'GiveOffice', seatId: 'x', office: 'press' }, teacher)
      .then([{ type: 'OfficeGiven', seatId: 'x', office: 'press' }]);
    given([...negotiation(), ...works('press')])
      .when({ type: 'GiveOffice', seatId: 'x', office: 'press' }, teacher)
      .then({ reason: 'already-done', field: 'office' });
    given(negotiation())
      .when({ type: 'GiveOffice', seatId: 'seat-PADI', office: 'ngo' }, teacher)
      .then([
        { type: 'BotAssigned', country: 'PADI', policy: 'reciprocator' },
        { type: 'OfficeGiven', seatId: 'seat-PADI', office: 'ngo' },
      ]);
    const back = given([...negotiation(), ...works('press')]).when({ type: 'AssignSeat', seatId: 'x', country: 'PADI' }, teacher);
    expect(back.after().seats.at(-1)).toMatchObject({ office: null, country: 'PADI' });
    const view = projectSeat(stateOf([...negotiation(), ...works('press')]), seatId('x'));
    expect(view).toMatchObject({ office: 'press', own: null, waiting: false });
  });

  it('OC1 shuffling and letting in leave an office alone', () => {
    given([...lobby(), ...works('press')])
      .when({ type: 'AdmitWaiting', seatId: null }, teacher)
      .then({ reason: 'seat-unknown', field: 'seatId' });
    expect(
      given([...lobby(), ...works('press')])
        .when({ type: 'ArrangeSeats', how: 'shuffle' }, teacher, 5)
        .after()
        .seats.at(-1),
    ).toMatchObject({ office: 'press', country: null });
  });

  it('OC2 the press publishes two headlines a round', () => {
    const publish = { type: 'PublishHeadline', text: ' Padi kehabisan obat ' };
    const said: GameEvent = { type: 'HeadlinePublished', seatId: seatId('x'), name: 'Sari', text: 'Padi kehabisan obat' };
    const facts = [...negotiation(), ...works('press')];
    given(facts).when(publish, x).then([said]);
    expect(projectPublic(stateOf([...facts, said])).headlines.at(-1)).toMatchObject({ code: 'press', name: 'Sari', text: 'Padi kehabisan obat' });
    given([...facts, said, said])
      .when(publish, x)
      .then({ reason: 'used-up', limit: 2 });
    expect(given([...facts, said, said, { type: 'RoundStarted', round: 2, practice: false }]).when(publish, x).outcome.ok).toBe(true);
    given(facts).when(publish, of('PADI')).then({ reason: 'not-your-power' });
    given([...lobby(), ...works('press')])
      .when(publish, x)
      .then({ reason: 'not-started' });
    given([...facts, { type: 'Paused', reason: 'x', at: 0 }])
      .when(publish, x)
      .then({ reason: 'paused' });
  });

  it('OC3 the NGO brings in one actor a game, before one is called', () => {
    const facts = [...negotiation(pandemi), ...works('ngo')];
    const [first, second] = stateOf(facts).pack.scenario.actors;
    const bring = (actorId = second?.id) => ({ type: 'BringActor', actorId });
    const offered: GameEvent = { type: 'ActorOffered', actorId: first?.id ?? '' };
    const brought = given([...facts, offered]).when(bring(), x);
    brought.then([
      { type: 'ActorBrought', seatId: 'x', actorId: second?.id },
      { type: 'ActorOffered', actorId: second?.id },
    ]);
    expect(brought.after().actor?.id).toBe(second?.id);
    given([...facts, offered, { type: 'ActorCalled', actorId: first?.id ?? '', country: id('IDN') }])
      .when(bring(), x)
      .then({ reason: 'already-done', field: 'actorId' });
    given([...facts, ...(brought.outcome.ok ? brought.outcome.events : [])])
      .when(bring(first?.id), x)
      .then({ reason: 'used-up', limit: 1 });
    given(facts).when(bring('nobody'), x).then({ reason: 'no-actor', field: 'actorId' });
    given([...inPhase('decision', pandemi), ...works('ngo')])
      .when(bring(), x)
      .then({ reason: 'wrong-phase' });
  });

  it('OC4 the secretariat announces one agreement before the decision, and its result is seen by all', () => {
    const facts = [...negotiation({ settings: { openAllFrom: 1 } }), swap, ...works('secretariat')];
    const verify = { type: 'InspectAgreement', agreementId: 'r1-a1' };
    const announced = given(facts).when(verify, x);
    announced.then([{ type: 'InspectionAnnounced', agreementId: 'r1-a1', parties: ['PADI', 'SURYA'] }]);
    given([...facts, ...(announced.outcome.ok ? announced.outcome.events : [])])
      .when(verify, x)
      .then({ reason: 'used-up', limit: 1 });
    given(facts)
      .when({ ...verify, agreementId: 'r1-a9' }, x)
      .then({ reason: 'unknown-agreement', field: 'agreementId' });
    const monitored = (state: ReturnType<typeof stateOf>) => projectCountry(state, id('PADI')).obligations.map((owed) => owed.monitored);
    expect([monitored(stateOf(facts)), monitored(announced.after())]).toEqual([[false], [true]]);
    const delivered = (events: readonly GameEvent[]) => {
      const resolved = given([...events, { type: 'PhaseChanged', phase: 'decision', at: 0, deadlineMs: null }]).when({ type: 'NextPhase' }, teacher);
      return resolved.outcome.ok ? resolved.outcome.events.find((event) => event.type === 'Delivered') : undefined;
    };
    expect(delivered(facts)).toMatchObject({ visible: false });
    expect(delivered([...facts, ...(announced.outcome.ok ? announced.outcome.events : [])])).toMatchObject({ visible: true });
  });

  it('OC5 the researcher is named to everybody, sees no country’s view, and may do nothing in the game', () => {
    const facts = [...negotiation({ settings: { openAllFrom: 1 } }), swap, ...works('researcher')];
    expect(projectPublic(stateOf(facts)).seats.at(-1)).toMatchObject({ name: 'Sari', country: null, office: 'researcher' });
    expect(projectSeat(stateOf(facts), seatId('x'))).toMatchObject({ office: 'researcher', own: null });
    const attempts = [
      [{ type: 'PublishHeadline', text: 'Padi ingkar' }, 'not-your-power'],
      [{ type: 'BringActor', actorId: 'nobody' }, 'not-your-power'],
      [{ type: 'InspectAgreement', agreementId: 'r1-a1' }, 'not-your-power'],
      [{ type: 'SendChat', to: null, text: 'Halo' }, 'no-country'],
      [{ type: 'OpenMotion', kind: 'transparency' }, 'no-country'],
      [{ type: 'DeclarePledge', coins: 1 }, 'no-country'],
      [{ type: 'SetReady', ready: true }, 'no-country'],
    ] as const;
    for (const [command, reason] of attempts) given(facts).when(command, x).then({ reason });
  });
});
