import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from '../../client/state/next-step.ts';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import { projectPublic, projectSeat } from '../../shared/game/project.ts';
import { loadPack } from '../support/packs.ts';
import { playRandomly } from '../support/random-play.ts';

const lessons = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  scenario: fc.constantFrom('intro', 'intro', 'pandemi', 'krisis', 'sungai'),
  settings: fc.constantFrom(
    { practiceRound: true },
    { openAllFrom: 1, pressure: true },
    { openAllFrom: 1, delegation: { signOff: 'majority', strictRoles: true, rotateRoles: true } } as const,
    { openAllFrom: 1, delegation: { signOff: 'head', strictRoles: true, rotateRoles: true } } as const,
  ),
});

describe('the next step', () => {
  it('HN1 HN2 is always something that the rules accept from this very student now', () => {
    const met: Record<string, number> = {};
    fc.assert(
      fc.property(lessons, ({ seed, scenario, settings }) => {
        let count = 0;
        playRandomly({
          pack: loadPack(scenario),
          seed,
          steps: 700,
          settings,
          onStep: ({ after: state, commit }) => {
            count += 1;
            if (commit === null || count % 3 !== 0) return;
            const view = projectPublic(state);
            for (const { id } of state.seats) {
              const proposal = nextStep(view, projectSeat(state, id));
              if (proposal === null) continue;
              met[proposal.step.kind] = (met[proposal.step.kind] ?? 0) + 1;
              const answers = proposal.commands.map((command) => {
                const parsed = parseCommand(JSON.parse(JSON.stringify(command)));
                return parsed.ok ? decide(state, parsed.value, { actor: { kind: 'seat', seatId: id }, nowMs: 5_000_000 }) : parsed;
              });
              expect(
                answers.some(({ ok }) => ok),
                JSON.stringify([id, proposal, answers]),
              ).toBe(true);
            }
          },
        });
      }),
      { numRuns: 30, seed: 20_262 },
    );
    for (const kind of [
      'read',
      'practise',
      'practised',
      'answer',
      'speak',
      'vote',
      'apologise',
      'trade',
      'pledge',
      'settled',
      'promise',
      'guess',
      'lock',
      'told',
      'reflect',
      'answered',
    ])
      expect(met[kind] ?? 0, kind).toBeGreaterThan(0);
  });
});
