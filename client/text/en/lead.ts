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
  step: { reactions: 'Feelings', description: 'What happened', analysis: 'Why', summary: 'Now what' },
  time: {
    chapter: 'About {{minutes}} min for this chapter',
    spent: '{{spent}} of {{minutes}} min used',
    left: 'bell in {{left}} min',
    over: 'The bell has rung: go straight to the last chapter.',
    skip: 'Time is short. Leave out: {{list}}.',
  },
  say: 'Say',
  talk: 'Talk about it together',
  talkMinutes: 'Talk about it together, about {{minutes}} min',
  reactions: { ask: 'Just one word: how was that?', mind: 'Listen without judging; a minute is enough.' },
  script: {
    worlds: {
      ask: 'These worlds began exactly the same. In which round did they part, and what were you doing then?',
      mind: 'Do not look for the better world. Look for the decision that was different.',
    },
    again: {
      ask: 'The same start, another seat. What did you do differently from the first game, and why?',
      mind: 'Look for what the new seat made them understand, not for who played better.',
    },
    film: {
      ask: 'Tell it together from start to end: what happened? When did things turn?',
      mind: 'Facts first, no reasons yet. Move the film along and let the students tell it.',
    },
    results: {
      ask: 'Look at your own country first. What made it do well or fall behind?',
      mind: 'This is no ranking: each country began elsewhere.',
    },
    promises: {
      ask: 'Find one promise that was kept when it was hard, and one that was not. What did both sides think at that moment?',
      mind: 'Do not look for someone to blame. Sometimes the capital had called.',
    },
    whatIf: {
      ask: 'Guess first, then look: whose choice would have changed the world most?',
      mind: 'Ask for guesses and reasons before you show the answer. Remind them: the others are taken to act as they did.',
    },
    carried: {
      ask: 'Compare what each country gave with what it got. Is that fair? Who could have carried more?',
      mind: 'A small part is not always cheating. Ask what the country could afford.',
    },
    lived: {
      ask: 'Choose one moment. The countries it names: what were you weighing? The others: what did you believe at the time?',
      mind: 'Read out the facts, say what you see in them, and only then ask. One or two moments are enough.',
    },
    notYet: {
      ask: 'Choose one idea that did not come up. When does it happen in the real world?',
      mind: 'If there is no time, keep it for the next lesson.',
    },
    world: {
      ask: 'Where was this class like the real world, and where different? Why?',
      mind: 'One likeness and one difference are enough.',
    },
    exit: {
      ask: 'Write by yourself first: what did you use to think, what now, and because of what in which round?',
      mind: 'Give two quiet minutes. Read out two or three sentences, then sum up in their words.',
    },
  },
} as const satisfies SameKeys<typeof indonesian>;
