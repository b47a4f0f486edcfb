import type { AgreementId, CountryId, DebtId } from '../../lib/ids.ts';
import { parameters } from '../../model/parameters.ts';
import type { Debt } from '../state.ts';
import { placeOf, raise, type RoundWork } from './round-work.ts';

export interface Breach {
  readonly about: AgreementId | DebtId;
  readonly of: 'agreement' | Debt['kind'];
  readonly by: CountryId;
  readonly victims: readonly CountryId[];
  /** 1 − k. */
  readonly severity: number;
  readonly visible: boolean;
  /** The capital had called about a good of this promise. */
  readonly called: boolean;
}

/** A broken promise: it costs peace (ID5), its victims' trust, twice after an apology (RP4), and outsiders' where it is seen (TR6). */
export function breach(work: RoundWork, about: Breach): void {
  work.breachSeverity += about.severity;
  work.breaches += 1;
  work.events.push({
    type: 'BreachOccurred',
    agreementId: about.about,
    of: about.of,
    by: about.by,
    victims: about.victims,
    severity: about.severity,
    visible: about.visible,
    called: about.called,
  });
  const actor = placeOf(work, about.by);
  work.ids.forEach((id, judge) => {
    if (about.victims.includes(id)) {
      const scarred = work.state.scars.includes(`${about.by}>${id}`) ? parameters.scarFactor : 1;
      raise(work, 'severity', judge, actor, about.severity * scarred, about.visible);
    } else if (about.visible && about.victims.length > 0) {
      raise(work, 'severity', judge, actor, parameters.spillOver * about.severity, true);
    }
  });
}
