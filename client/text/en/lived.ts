/** A sentence and a question for every kind of found moment: long, because it is one list. */
import type { lived as indonesian } from '../id/lived.ts';
import type { SameKeys } from '../words.ts';

export const lived = {
  around: {
    title: 'What you lived yourselves',
    about: 'Moments of your own game. Each question has more than one answer that makes sense.',
    others: 'More moments ({{number}})',
    none: 'This game was too short to find moments in it.',
    round: 'Round {{round}}',
  },
  place: { film: 'See it in the film (round {{round}})', promises: 'See it in the promises (round {{round}})' },
  arrange: {
    about: 'Pin the moments you want to talk about. The class sees them in the same order; what you hide only you see.',
    pin: 'Pin',
    pinned: 'Moment pinned.',
    unpinned: 'Moment unpinned.',
    up: 'Move up',
    down: 'Move down',
    moved: 'Order changed.',
    hide: 'Hide',
    gone: 'Moment hidden from the class.',
    hidden: 'Hidden from the class ({{number}})',
    show: 'Show again',
    shown: 'Moment shown again.',
    together: 'Discuss on every screen',
  },
  notYet: {
    about: 'These ideas belong to the lesson too, but did not come up in your game.',
    none: 'You have lived every idea of this lesson.',
    question: 'Choose one. When does it happen in the real world? What would have had to be different in your game for it to come up?',
  },
  refusedGain: {
    says: '{{a}} refused an offer from {{b}} in round {{round}}, although both would have gained: {{a}} {{mine}} points, {{b}} {{theirs}} points.',
    asks: 'What made {{a}} refuse? What may {{b}} not have known about the reason?',
  },
  unmadeDeal: {
    says: '{{a}} and {{b}} signed nothing in round {{round}}, although together they could have gained {{surplus}} points. Trust between them was down to {{trust}}.',
    asks: 'What was {{a}} afraid of, and what was {{b}} afraid of? Which small step could have opened the talks?',
  },
  differingInterests: {
    says: '{{b}} offered {{a}} an agreement in round {{round}}. {{b}} would have gained {{theirs}} points, but {{a}} would have lost {{mine}} points, and refused.',
    asks: 'Did {{b}} know what mattered to {{a}}? What offer could both have accepted?',
  },
  refusedBinding: {
    says: 'In round {{round}} {{a}} refused an offer from {{b}} that held {{clause}}, although its goods were worth {{mine}} points to {{a}}.',
    asks: 'What was worth more to {{a}} than that gain? Why did {{b}} feel a need for {{clause}}?',
  },
  redLine: {
    says: 'In round {{round}} {{a}} signed {{clause}}, although that is a red line for its people. It cost {{cost}} points.',
    asks: 'Why did {{a}} sign all the same? What would you tell the people of {{a}}?',
  },
  sovereigntyCost: {
    says: 'Over the game {{a}} lost {{total}} points by letting itself be watched, punished or governed together with others.',
    asks: 'Was what {{a}} got worth it? Is there anything that should never be traded for a gain?',
  },
  unequalSplit: {
    says: '{{a}} and {{b}} made a lopsided agreement in round {{round}}: {{a}}, the stronger one, gained {{most}} points, {{b}} {{least}} points.',
    asks: 'How does {{a}} see this agreement, and how does {{b}}? Why did {{b}} agree all the same?',
  },
  pressureUsed: {
    says: '{{a}} pressed {{b}} in round {{round}}: take it or leave it. {{b}} took it, and trusted {{a}} {{lost}} points less.',
    asks: 'What was {{a}} thinking when it pressed, and what did {{b}} feel when it gave in?',
    refused: '{{a}} pressed {{b}} in round {{round}}: take it or leave it. {{b}} refused, and trusted {{a}} {{lost}} points less.',
    refusedAsks: 'Where did {{b}} find the courage to refuse? Would {{a}} press again if the game were replayed?',
  },
  evenDeal: {
    says: '{{a}} is much stronger than {{b}}, yet their agreement in round {{round}} was fair: {{strong}} points for {{a}}, {{weak}} points for {{b}}.',
    asks: 'Why did {{a}} not ask for more? What did that agreement mean to {{b}}?',
  },
  mutualBenefit: {
    says: 'In round {{round}} {{a}} and {{b}} both gained: {{a}} {{first}} points, {{b}} {{second}} points.',
    asks: 'What did {{a}} see in {{b}}, and the other way round? How did you arrive at that split?',
  },
  complementaryDeal: {
    says: '{{a}} sent {{sent}} {{good}} to {{b}} and got {{returned}} {{otherGood}} in round {{round}}. What one had to spare covered what the other lacked.',
    asks: 'How did {{a}} and {{b}} know that they fitted? What would have happened if each had tried to make everything itself?',
  },
  bureaucracyBurden: {
    says: '{{parties}} countries paid into the common fund in round {{round}}, and bureaucracy ate {{percent}}% of {{paid}}.',
    asks: 'Why does more get lost when more countries take part? Who could put that in order?',
  },
  bureaucracyCut: {
    says: 'From round {{round}} on, the fund’s bureaucracy fell from {{before}}% to {{after}}%, because you built an institution or a digital platform.',
    asks: 'Who started it, and why did the others join? What did you give in return?',
  },
  differingValues: {
    says: '{{a}} and {{b}} have different rules. In round {{round}} that was part of why {{total}}% of what they sent got lost on the way ({{percent}}% because of the rules alone).',
    asks: 'Should {{a}} and {{b}} make their rules alike? What could they do without changing who they are?',
  },
  freeTrade: {
    says: '{{a}} and {{b}} opened free trade between them in round {{round}}. Without it, the two together would have had {{points}} points less.',
    asks: 'What did {{a}} and {{b}} give up with their tariffs? Who at home may not have been pleased?',
    body: '{{institution}} took the tariff away among its {{members}} members from round {{round}} on. With the tariff, the whole world would have had {{points}} points less.',
    bodyAsks: 'What did {{a}} and {{b}} give up when they opened their markets? Who gained most?',
  },
  fundingShort: {
    says: 'In round {{round}} the common fund got only {{paid}}, where {{fair}} would have been fair.',
    asks: 'What was the money spent on instead? What did each of you think when choosing what to pay?',
  },
  freeRiding: {
    says: '{{a}} paid {{paid}} in round {{round}}, where its share was {{fair}}. The others paid {{others}}% of their share on average, which held the threat back for {{a}} too.',
    asks: 'How did that look from {{a}}? How did it feel to those who paid?',
  },
  threshold: {
    says: 'The threat ended at {{level}}, below the line of {{line}}. Without the payments of any one of {{countries}}, the world would not have been saved.',
    asks: 'Did {{a}} know that its coins decided it? Would it have chosen otherwise, had it known?',
    one: 'The threat ended at {{level}}, below the line of {{line}}. Without the payments of {{a}} alone, the world would not have been saved.',
    oneAsks: 'Did {{a}} know that its coins decided it? What did {{a}} expect of the others?',
    missed:
      'The threat ended at {{level}}, above the line of {{line}}. You paid {{paid}} where {{fair}} was fair; had everybody paid their share, the world would have been saved. Furthest below their share: {{countries}}.',
    missedAsks: 'What were {{a}}’s reasons at the time? What could the others have done so that {{a}} paid, too?',
  },
  sharedInterest: {
    says: 'In round {{round}} every country paid, {{paid}} in all, and the threat fell from {{before}} to {{after}}.',
    asks: 'What made everybody join in that time? Why was it not so in every round?',
  },
  brokenPromise: {
    says: '{{a}} broke its promise to {{b}} in round {{round}}; {{missing}} goods or coins were not sent. {{b}}’s trust fell from {{before}} to {{after}}.',
    asks: 'What was {{a}}’s reason at the time? What did {{b}} take to be the reason?',
  },
  keptUnderCall: {
    says: 'The capital called {{a}} in round {{round}}: its people needed {{extra}} more {{good}}. {{a}} still sent {{sent}} {{good}} to {{b}}.',
    asks: 'What did {{a}} weigh up? Did {{b}} know how hard that decision was?',
  },
  repairedTrust: {
    says: '{{a}} had broken a promise to {{b}}, and trust fell from {{whole}} to {{broken}}. {{a}} apologised; in round {{round}} trust came back to {{after}}.',
    asks: 'What made {{a}} apologise? When is an apology enough for {{b}}?',
    paid: '{{a}} had broken a promise to {{b}}, and trust fell from {{whole}} to {{broken}}. {{a}} made it good in coins; in round {{round}} trust came back to {{after}}.',
    paidAsks: 'What did {{a}}’s coins make good, and what could they not make good for {{b}}?',
    both: '{{a}} had broken a promise to {{b}}, and trust fell from {{whole}} to {{broken}}. {{a}} apologised and made it good in coins; in round {{round}} trust came back to {{after}}.',
    bothAsks: 'Where did {{a}} find the courage to admit its fault? What meant most to {{b}}: the apology or the coins?',
  },
  keptTogether: {
    says: '{{a}} and {{b}} kept their promises to each other in {{rounds}} rounds. Their trust rose from {{before}} to {{after}}.',
    asks: 'Was {{a}} or {{b}} ever tempted to break a promise? What kept them from it?',
  },
  titForTat: {
    says: '{{b}} broke or cut short its promise to {{a}} in round {{broken}}. One round later {{a}}, which had always kept its word before, did the same.',
    asks: 'Did {{a}} want to strike back, or to protect itself? What did {{b}} read into the answer?',
  },
  mediated: {
    says: '{{a}} mediated between {{b}} and {{c}} in round {{round}}. What mistrust takes on the way fell from {{before}}% to {{after}}%.',
    asks: 'Why did {{b}} and {{c}} listen to {{a}}? What was in it for {{a}}?',
    plain: '{{a}} mediated between {{b}} and {{c}} in round {{round}}.',
    plainAsks: 'Why did {{b}} and {{c}} ask {{a}} to stand between them, although they trusted each other already?',
  },
  award: {
    says: 'Arbitration ruled that {{a}} owed {{b}} {{coins}}, and in round {{round}} {{a}} paid {{paid}}.',
    asks: 'Why did {{a}} comply with the ruling? Does {{b}} feel that justice was done?',
    refused: 'Arbitration ruled that {{a}} owed {{b}} {{coins}}, but in round {{round}} {{a}} did not comply.',
    refusedAsks: 'What was {{a}}’s reason? What is law good for without a world police?',
  },
  penaltyPaid: {
    says: '{{a}} did not send {{b}} all that it had promised. Their agreement held a penalty, so in round {{round}} {{a}} paid {{paid}}.',
    asks: 'If {{a}} knew about the penalty, why did it break its promise? Was {{b}} content with the coins?',
  },
  growthShock: {
    says: 'In round {{round}} you paid {{paid}}, nearly all of what was fair ({{fair}}), and still the threat rose from {{before}} to {{after}}.',
    asks: 'How did it feel when your effort did not show? What would have happened without those payments?',
  },
  twoThreats: {
    says: 'Two threats moved in opposite ways in round {{round}}: the first {{moveOne}}, the second {{moveTwo}}.',
    asks: 'How did you choose which threat to fight first? Who paid for that choice?',
  },
  globalProblem: {
    says: 'Round {{round}} was the hardest: the threat cost every country something, {{total}} points in all. {{a}} was hit worst, {{most}} points.',
    asks: 'How did that look from {{a}}, and how from a country that was safer?',
  },
  calmingTrade: {
    says: 'Trade among {{countries}} rose from {{before}} to {{traded}} goods in round {{round}}, and the dispute calmed. Without their trade it would have ended {{calmer}} points hotter.',
    asks: 'Why were {{a}} and {{b}} willing to trade with the other side of the dispute? What could they lose by a quarrel?',
  },
  wardedShock: {
    says: 'In round {{round}} the world was shaken: {{card}}. The joint security of {{countries}} held off {{percent}}% of it.',
    asks: 'Why did {{a}} pay for security before there was any danger? What did those think who stayed out?',
  },
  techGap: {
    says: 'One coin from {{a}} worked like {{high}} coins, one from {{b}} only like {{low}}, because they are {{gap}} levels of technology apart.',
    asks: 'Is it fair to ask {{a}} and {{b}} to pay by the same measure? What does {{a}} gain if {{b}} catches up?',
  },
  techTransfer: {
    says: '{{a}} shared technology with {{b}} in round {{round}}. Without it, {{b}} would have had {{points}} points less.',
    asks: 'Why was {{a}} willing to share what it knows? What changed for {{b}} afterwards?',
  },
  bilateral: {
    says: 'The agreement of {{a}} and {{b}} in round {{round}} brought the two {{points}} points; without it, their game would have been that much worse.',
    asks: 'Why were two enough for {{a}} and {{b}}? Who was not invited?',
    cost: 'Without the agreement of {{a}} and {{b}} in round {{round}}, the two would have had {{points}} points more.',
    costAsks: 'What did {{a}} and {{b}} hope for when they signed? What turned out differently?',
  },
  regional: {
    says: '{{countries}} worked together as one region in round {{round}}. Without it, they would have had {{points}} points less together.',
    asks: 'What is easier among neighbours such as {{a}} and {{b}}? What is harder?',
    cost: '{{countries}} worked together as one region in round {{round}}, but without it they would have had {{points}} points more.',
    costAsks: 'What did {{a}} and {{b}} hope for from their region? Are points the right measure?',
  },
  multilateral: {
    says: '{{countries}} signed one agreement together in round {{round}}. Without it, they would have had {{points}} points less together.',
    asks: 'How did {{parties}} countries come to agree? What did {{a}} and {{b}} have to give up?',
    cost: '{{countries}} signed one agreement together in round {{round}}, but without it they would have had {{points}} points more.',
    costAsks: 'How can an agreement of many cost {{a}} and {{b}}? Who gained all the same?',
  },
  functional: {
    says: '{{countries}} worked together in one field in round {{round}}. Without that programme, the world index would have ended {{world}} points lower.',
    asks: 'Why did {{a}} and {{b}} choose a single field? Who enjoyed the result without paying for it?',
  },
  southSouth: {
    says: '{{countries}}, developing countries all, helped each other in round {{round}}. Without it, they would have had {{points}} points less together.',
    asks: 'What did {{a}} understand about {{b}} that a rich country may not have understood?',
    cost: '{{countries}}, developing countries all, worked together in round {{round}}, but without it they would have had {{points}} points more.',
    costAsks: 'Why did {{a}} and {{b}} choose to work together all the same? What did they get besides points?',
  },
  aid: {
    says: '{{a}} gave {{b}} {{amount}} {{good}} and asked for nothing in return in round {{round}}. It helped {{b}} by {{helped}} points.',
    asks: 'Why did {{a}} give? What did {{b}} feel when it received?',
  },
  culture: {
    says: '{{a}} and {{b}} exchanged culture in round {{round}}. Without it, the world’s understanding would have ended {{understanding}} points lower.',
    asks: 'What may {{a}} have learnt about {{b}}? Why does that make promises easier to believe?',
  },
  programme: {
    says: '{{parties}} countries ran a joint programme in round {{round}}. Without all your programmes, the world’s sustainability would have ended {{lifted}} points lower.',
    asks: 'What convinced {{a}} and {{b}} to join? What were the others waiting for?',
  },
  platform: {
    says: '{{parties}} countries used a digital platform together from round {{round}} on. Without it, the whole world would have had {{points}} points less.',
    asks: 'Why did {{a}} let everybody see what it pays? Who hesitated, and why?',
  },
  actor: {
    says: 'In round {{round}} {{countries}} called in {{actor}}, who is no country, to act with them.',
    asks: 'What can {{actor}} do that {{a}} cannot? Who keeps an eye on it?',
  },
  institution: {
    says: '{{institution}} stood with {{members}} members and worked from round {{round}} on. Without it, the whole world would have had {{points}} points less.',
    asks: 'What made {{a}} want to be a member of {{institution}}? What did it give up in return?',
    cost: '{{institution}} stood with {{members}} members and worked from round {{round}} on. In this game it cost {{points}} points more than it brought.',
    costAsks: 'What did {{a}} hope for from {{institution}}? What would have to change to make it useful?',
  },
  bodyLoan: {
    says: '{{a}} borrowed from {{institution}} and had to pay back {{owed}} in round {{due}}.',
    asks: 'Why did {{a}} borrow from {{institution}} and not from another country? Which conditions came with it?',
  },
  interdependence: {
    says: '{{percent}}% of what {{a}} needed in round {{round}} came from others: {{others}}.',
    asks: 'How did it feel for {{a}} to depend on others? Did they depend on {{a}} as well?',
  },
  economicGrowth: {
    says: 'The world’s prosperity rose from {{before}} to {{after}}. Without any agreement it would have ended {{byTrade}} points lower.',
    asks: 'Which agreement did most for prosperity? Who felt it least?',
  },
  benefits: {
    says: 'All {{all}} countries ended better than if each had gone alone. Even {{a}}, which gained least, had {{least}} points more.',
    asks: 'Cooperation is full of risks. When did they feel too big to {{a}}, and why did it go on?',
  },
  consensus: {
    says: 'The plenary reached mufakat in round {{round}} on {{a}}’s motion: {{motion}}. All {{all}} countries spoke and agreed.',
    asks: 'Who hesitated at first, and what changed their mind? How is that different from winning a vote?',
  },
  preamble: {
    says: '{{a}} paid {{paid}} in round {{round}}, its full share ({{fair}}), when the others paid {{others}}% on average.',
    asks: 'The preamble of Indonesia’s constitution asks the country to take part in a just world order. Is this choice of {{a}} an example, or kindness that others used?',
  },
  freeAndActive: {
    says: 'In round {{round}} {{a}} refused an offer from {{b}}, a stronger country, and chose to work with others.',
    asks: 'Free and active does not mean silent. What was {{a}} thinking when it refused, and how did {{b}} take it?',
  },
  bandung: {
    says: 'The plenary adopted the ten principles of Bandung in round {{round}} on {{a}}’s motion; {{agreed}} of {{all}} countries agreed.',
    asks: 'Which principle is hardest for a strong country? What changed in the rounds after?',
  },
} satisfies SameKeys<typeof indonesian>;
