import type { plan as indonesian } from '../id/plan.ts';
import type { SameKeys } from '../words.ts';

export const plan = {
  minutes: '{{minutes}} minutes',
  minutesShort: '{{minutes}} min',
  preset: {
    title: 'Open right away',
    first: { name: 'First time', about: 'A practice round, friendly bots, and rules that open one by one.' },
    period: { name: '45 minutes', about: 'For a class that knows the game: four rounds, no practice.' },
    experienced: { name: 'Experienced class', about: 'Real countries, every rule, bots that are hard to trust. Two periods.' },
    remote: { name: 'Remote evening', about: 'Everybody at home: students negotiate by the game’s own chat.' },
  },
  title: 'Or plan it yourself',
  length: 'How long is the lesson?',
  lengthHint: { m15: 'just a try', m40: 'one period', m45: 'one period', m80: 'two periods', m90: 'two periods' },
  students: 'How many students? (may be left empty)',
  part: { join: 'Joining', teach: 'Teaching', play: 'Play', debrief: 'Debrief' },
  keepsThird: '{{minutes}} minutes are left for the debrief, at least a third of the lesson.',
  tooLong: 'Only {{minutes}} minutes are left for the debrief; it should have at least {{least}}. Choose fewer rounds, or shorten the negotiation.',
  twins:
    '{{students}} students are too many for one world. So two twin worlds open with the same story, about {{half}} students in each. Compare them later: why did they end differently?',
  all: 'All settings',
  strip: {
    title: 'The plan and the clock',
    lobby: 'Started now, play ends at about {{ends}}. Debrief by {{stop}} at the latest.',
    good: 'On time: play ends at about {{ends}}, debrief by {{stop}} at the latest.',
    tight_one: 'Tight: play would end at {{ends}}. Stop for the debrief at {{stop}}; leave out one round.',
    tight_other: 'Tight: play would end at {{ends}}. Stop for the debrief at {{stop}}; leave out {{count}} rounds.',
    stop: 'Stop play now: {{left}} minutes are left for the debrief.',
    debrief: 'Debrief: {{left}} minutes until the bell.',
    over: 'The bell has rung.',
    bell: 'Bell {{bell}}',
    earlier: 'Bell five minutes earlier',
    later: 'Bell five minutes later',
    moved: 'The lesson ends at {{bell}}.',
  },
} as const satisfies SameKeys<typeof indonesian>;
