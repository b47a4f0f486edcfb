import { classLink as classLinkEn } from '../../../client/text/en/class-link.ts';
import { classList as classListEn } from '../../../client/text/en/class-list.ts';
import { common as commonEn } from '../../../client/text/en/common.ts';
import { debrief as debriefEn } from '../../../client/text/en/debrief.ts';
import { home as homeEn } from '../../../client/text/en/home.ts';
import { join as joinEn } from '../../../client/text/en/join.ts';
import { keeping as keepingEn } from '../../../client/text/en/keeping.ts';
import { ladder as ladderEn } from '../../../client/text/en/ladder.ts';
import { plan as planEn } from '../../../client/text/en/plan.ts';
import { people as peopleEn } from '../../../client/text/en/people.ts';
import { play as playEn } from '../../../client/text/en/play.ts';
import { powers as powersEn } from '../../../client/text/en/powers.ts';
import { print as printEn } from '../../../client/text/en/print.ts';
import { refusals as refusalsEn } from '../../../client/text/en/refusals.ts';
import { stage as stageEn } from '../../../client/text/en/stage.ts';
import { teach as teachEn } from '../../../client/text/en/teach.ts';
import { classLink as classLinkId } from '../../../client/text/id/class-link.ts';
import { classList as classListId } from '../../../client/text/id/class-list.ts';
import { common as commonId } from '../../../client/text/id/common.ts';
import { debrief as debriefId } from '../../../client/text/id/debrief.ts';
import { home as homeId } from '../../../client/text/id/home.ts';
import { join as joinId } from '../../../client/text/id/join.ts';
import { keeping as keepingId } from '../../../client/text/id/keeping.ts';
import { ladder as ladderId } from '../../../client/text/id/ladder.ts';
import { plan as planId } from '../../../client/text/id/plan.ts';
import { people as peopleId } from '../../../client/text/id/people.ts';
import { play as playId } from '../../../client/text/id/play.ts';
import { powers as powersId } from '../../../client/text/id/powers.ts';
import { print as printId } from '../../../client/text/id/print.ts';
import { refusals as refusalsId } from '../../../client/text/id/refusals.ts';
import { stage as stageId } from '../../../client/text/id/stage.ts';
import { teach as teachId } from '../../../client/text/id/teach.ts';
import { delegation as delegationEn } from '../../../client/text/en/delegation.ts';
import { delegation as delegationId } from '../../../client/text/id/delegation.ts';
import { reveal as revealEn } from '../../../client/text/en/reveal.ts';
import { reveal as revealId } from '../../../client/text/id/reveal.ts';
import { talk as talkEn } from '../../../client/text/en/talk.ts';
import { talk as talkId } from '../../../client/text/id/talk.ts';
import { worlds as worldsEn } from '../../../client/text/en/worlds.ts';
import { worlds as worldsId } from '../../../client/text/id/worlds.ts';
import { lead as leadEn } from '../../../client/text/en/lead.ts';
import { lead as leadId } from '../../../client/text/id/lead.ts';
import { exit as exitEn } from '../../../client/text/en/exit.ts';
import { exit as exitId } from '../../../client/text/id/exit.ts';
import { exports as exportsEn } from '../../../client/text/en/exports.ts';
import { exports as exportsId } from '../../../client/text/id/exports.ts';
import { again as againEn } from '../../../client/text/en/again.ts';
import { again as againId } from '../../../client/text/id/again.ts';
import { report as reportEn } from '../../../client/text/en/report.ts';
import { report as reportId } from '../../../client/text/id/report.ts';
import type { Language } from '../../../shared/scenario/schema.ts';

type Loose<Tree> = Tree extends string ? string : { readonly [Key in keyof Tree]: Loose<Tree[Key]> };

const id = {
  lead: leadId,
  exit: exitId,
  exports: exportsId,
  report: reportId,
  again: againId,
  classLink: classLinkId,
  classList: classListId,
  worlds: worldsId,
  talk: talkId,
  reveal: revealId,
  powers: powersId,
  delegation: delegationId,
  common: commonId,
  debrief: debriefId,
  home: homeId,
  join: joinId,
  keeping: keepingId,
  ladder: ladderId,
  plan: planId,
  people: peopleId,
  print: printId,
  play: playId,
  refusals: refusalsId,
  stage: stageId,
  teach: teachId,
};
const en = {
  lead: leadEn,
  exit: exitEn,
  exports: exportsEn,
  report: reportEn,
  again: againEn,
  classLink: classLinkEn,
  classList: classListEn,
  worlds: worldsEn,
  talk: talkEn,
  reveal: revealEn,
  powers: powersEn,
  delegation: delegationEn,
  common: commonEn,
  debrief: debriefEn,
  home: homeEn,
  join: joinEn,
  keeping: keepingEn,
  ladder: ladderEn,
  plan: planEn,
  people: peopleEn,
  print: printEn,
  play: playEn,
  refusals: refusalsEn,
  stage: stageEn,
  teach: teachEn,
};

export type Words = Loose<typeof id>;

/** The words that the screens use, so that a test presses what is written there and survives a better wording. */
export const wordsOf = (language: Language): Words => (language === 'id' ? id : en);

/** A sentence with `{{places}}` as a pattern: `values` are filled in, every other place may hold anything. */
export function saying(sentence: string, values: Readonly<Record<string, string | number>> = {}): RegExp {
  const parts = sentence.split(/\{\{(\w+)\}\}/);
  const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(parts.map((part, at) => (at % 2 === 0 ? quoted(part) : part in values ? quoted(String(values[part])) : '.+?')).join(''));
}
