import type { CountryId } from '../../shared/lib/ids.ts';
import type { Moment } from '../../shared/protocol/story-view.ts';
import type { HeadlineView } from '../../shared/protocol/views.ts';
import type { ClauseKind } from '../../shared/scenario/names.ts';
import { countryName, institutionWords, threatWords, worldTexts } from '../state/world-words.ts';
import { coinsText, goodsText } from './amounts.ts';
import { formatList, formatNumber, t } from './text.ts';

/** One line of what everybody hears: the same words on phones, on the stage and on the teacher's list. */
export interface HeadlineWords {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'plain';
}

const good = (text: string): HeadlineWords => ({ text, tone: 'good' });
const bad = (text: string): HeadlineWords => ({ text, tone: 'bad' });
const plain = (text: string): HeadlineWords => ({ text, tone: 'plain' });

export const actorName = (id: string): string => worldTexts.value?.actors[id]?.name ?? id;
export const cardTitle = (id: string): string => worldTexts.value?.cards[id]?.title ?? id;
export const institutionName = (id: string): string => institutionWords(id)?.name ?? id;

const names = (ids: readonly CountryId[]): string => formatList(ids.map(countryName));

const debtUnpaid = (line: { readonly country: CountryId; readonly creditor: CountryId | null; readonly institution: string | null }): HeadlineWords =>
  bad(
    t('headline.debtUnpaid', {
      country: countryName(line.country),
      creditor: line.creditor === null ? institutionName(line.institution ?? '') : countryName(line.creditor),
    }),
  );

const award = (country: CountryId, claimant: CountryId, complied: boolean): HeadlineWords =>
  (complied ? good : bad)(t(complied ? 'headline.awardPaid' : 'headline.awardRefused', { country: countryName(country), claimant: countryName(claimant) }));

const agreementLeft = (country: CountryId, parties: readonly CountryId[]): HeadlineWords =>
  bad(t('headline.agreementLeft', { country: countryName(country), others: names(parties.filter((id) => id !== country)) }));

const redLine = (country: CountryId, clause: ClauseKind): HeadlineWords =>
  bad(t('headline.redLine', { country: countryName(country), clause: t(`common.clause.${clause}`) }));

const card = (id: string, country: CountryId | null): HeadlineWords =>
  plain(country === null ? t('headline.card', { card: cardTitle(id) }) : t('headline.cardAt', { card: cardTitle(id), country: countryName(country) }));

export function headlineWords(line: HeadlineView): HeadlineWords {
  switch (line.code) {
    case 'press':
      return plain(t('headline.press', { name: line.name, text: line.text }));
    case 'inspection':
      return plain(t('headline.inspection', { countries: names(line.parties) }));
    case 'agreement':
      return good(t('headline.agreement', { countries: names(line.parties), form: t(`common.form.${line.form}`) }));
    case 'pledge':
      return plain(t('headline.pledge', { country: countryName(line.country), coins: coinsText(line.coins) }));
    case 'motion':
      return plain(t('headline.motion', { country: countryName(line.country), motion: t(`common.motion.${line.kind}`) }));
    case 'motion-closed':
      return (line.outcome === 'consensus' ? good : plain)(t(`headline.motionClosed.${line.outcome}`, { motion: t(`common.motion.${line.kind}`) }));
    case 'charter':
      return plain(t('headline.charter', { country: countryName(line.country), institution: institutionName(line.institution) }));
    case 'institution-founded':
      return good(t('headline.institutionFounded', { institution: institutionName(line.institution) }));
    case 'institution-left':
      return bad(
        t(line.ended ? 'headline.institutionEnded' : 'headline.institutionLeft', {
          country: countryName(line.country),
          institution: institutionName(line.institution),
        }),
      );
    case 'institution-loan':
      return plain(
        t('headline.institutionLoan', { country: countryName(line.country), coins: coinsText(line.coins), institution: institutionName(line.institution) }),
      );
    case 'agreement-left':
      return agreementLeft(line.country, line.parties);
    case 'apology':
      return good(t('headline.apology', { country: countryName(line.country), victim: countryName(line.victim) }));
    case 'arbitration':
      return plain(t('headline.arbitration', { country: countryName(line.country), against: countryName(line.against), coins: coinsText(line.coins) }));
    case 'award-answered':
      return award(line.country, line.claimant, line.complied);
    case 'debt-unpaid':
      return debtUnpaid(line);
    case 'red-line':
      return redLine(line.country, line.clause);
    case 'actor-offered':
      return plain(t('headline.actorOffered', { actor: actorName(line.actor) }));
    case 'actor-called':
      return plain(t('headline.actorCalled', { country: countryName(line.country), actor: actorName(line.actor) }));
    case 'actor-acts':
      return good(t('headline.actorActs', { actor: actorName(line.actor) }));
    case 'card':
      return card(line.card, line.country);
    case 'platform':
      return plain(t('headline.platform', { country: countryName(line.country) }));
    case 'round-undone':
      return plain(line.round === 0 ? t('headline.practiceUndone') : t('headline.roundUndone', { round: formatNumber(line.round) }));
    case 'crisis':
      return bad(t('headline.crisis', { threat: threatWords()?.name ?? '', points: formatNumber(line.points) }));
    case 'grant':
      return good(t('headline.grant', { country: countryName(line.country), coins: coinsText(line.coins) }));
    case 'platform-opened':
      return good(t('headline.platformOpened'));
    case 'pressure':
      return bad(
        t(line.accepted ? 'headline.pressureAccepted' : 'headline.pressureRefused', {
          country: countryName(line.country),
          target: countryName(line.target),
        }),
      );
    case 'breach':
      return bad(t('headline.breach', { country: countryName(line.country), victim: countryName(line.victim) }));
    case 'hidden-breaches':
      return bad(t('headline.hiddenBreaches', { count: line.count }));
    case 'fund':
      return (line.coins >= line.needed ? good : bad)(t('headline.fund', { coins: formatNumber(line.coins, 1), needed: coinsText(line.needed) }));
    case 'stand-in':
      return plain(t('headline.standIn', { country: countryName(line.country), policy: t(`common.policy.${line.policy}`) }));
    case 'stand-in-over':
      return plain(t('headline.standInOver', { country: countryName(line.country) }));
    case 'threat':
      return threatMoved(line.before, line.level);
  }
}

function threatMoved(before: number, level: number): HeadlineWords {
  const values = { threat: threatWords()?.name ?? '', before: formatNumber(before), level: formatNumber(level) };
  const change = Math.round(level) - Math.round(before);
  if (change > 0) return bad(t('headline.threatUp', values));
  return change < 0 ? good(t('headline.threatDown', values)) : plain(t('headline.threatSame', values));
}

/** A moment of the reveal as one line. */
export function momentWords(moment: Moment): HeadlineWords {
  switch (moment.kind) {
    case 'card':
      return card(moment.card, moment.country);
    case 'actor':
      return good(t('headline.actorActs', { actor: actorName(moment.actor) }));
    case 'institution-founded':
      return good(t('headline.institutionFounded', { institution: institutionName(moment.institution) }));
    case 'institution-left':
      return bad(t('headline.institutionLeft', { country: countryName(moment.country), institution: institutionName(moment.institution) }));
    case 'agreement-left':
      return agreementLeft(moment.country, moment.parties);
    case 'principles':
      return good(t('headline.moment.principles'));
    case 'red-line':
      return redLine(moment.country, moment.clause);
    case 'apology':
      return good(t('headline.apology', { country: countryName(moment.country), victim: countryName(moment.victim) }));
    case 'award':
      return award(moment.country, moment.claimant, moment.complied);
    case 'debt-unpaid':
      return debtUnpaid(moment);
    case 'aid':
      return good(
        t('headline.moment.aid', {
          giver: countryName(moment.giver),
          receiver: countryName(moment.receiver),
          goods: goodsText(moment.good, moment.amount),
        }),
      );
    case 'tech':
      return good(t('headline.moment.tech', { from: countryName(moment.from), to: countryName(moment.to) }));
    case 'mediation':
      return good(t('headline.moment.mediation', { mediator: countryName(moment.mediator), parties: names(moment.parties) }));
    case 'exclusive':
      return bad(t('headline.moment.exclusive', { parties: names(moment.parties) }));
    case 'security':
      return good(
        moment.shock
          ? t('headline.moment.securityShock', { percent: formatNumber(moment.wardedPercent) })
          : t('headline.moment.security', { count: moment.participants }),
      );
  }
}
