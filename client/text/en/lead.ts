import type { lead as indonesian } from '../id/lead.ts';
import type { SameKeys } from '../words.ts';

export const lead = {
  title: 'Leading the debrief',
  alone: 'Nobody leads yet: every screen turns its own pages.',
  leading: 'All screens follow you.',
  finished: 'The debrief is over. Everybody may read on by themselves.',
  begin: 'Lead from this chapter',
  before: 'Back',
  next: '{{title}}',
  fold: 'Fold',
  unfold: 'Show what to say',
  free: 'Students may look around by themselves',
  finish: 'End the debrief',
  secrets: { title: 'What is opened:', all: 'all secrets', results: 'results only', none: 'nothing private' },
  follows: 'This screen follows the teacher.',
  mayWander: 'You may look at any chapter.',
  back: 'Back to the class',
  script: {
    worlds: 'Both worlds began the same. Ask: in which round did they part, and what were people doing then?',
    film: 'Begin with feelings: “One word: how was that?” Listen without judging. Then tell it together: what happened, from start to end?',
    results: 'Let everybody look at their own country first. Ask: what made your country do well or badly? It is no ranking, for each began elsewhere.',
    promises:
      'Find one promise that was kept when it was hard, and one that was not. Ask both sides: what did you think at that moment? Do not look for someone to blame.',
    whatIf: 'Let the class guess first, then look. Ask: whose choice would have changed the world most? Remind them: the others are taken to act as they did.',
    carried: 'Compare what each country gave with what it got. Ask: is that fair? Who could have carried more?',
    lived: 'Choose one or two moments. Read out the facts, say what you see in them, then ask the countries that are named: what were you weighing?',
    notYet: 'Choose one idea that did not come up. Ask: when does it happen in the real world, and what would have had to be different in the game?',
    world: 'Link it to the real world: where was this class the same, and where different? Why?',
    exit: 'Let everybody write alone first. Read out two or three, then sum up in their words.',
  },
} as const satisfies SameKeys<typeof indonesian>;
