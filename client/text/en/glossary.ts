/** Every concept of the subject in two sentences: long, because it is one list. */
import type { Glossary } from '../glossary-entry.ts';

export const glossary: Glossary = {
  around: {
    title: 'Glossary',
    terms: 'Terms',
    inGame: 'In this game',
    all: 'All terms',
    search: 'Search the terms',
    found_one: '{{count}} term',
    found_other: '{{count}} terms',
    none: 'No term fits. Try another word.',
  },
  interdependence: {
    name: 'Interdependence',
    meaning:
      'Countries need one another, so trouble in one is felt in others too. When war held back Ukraine’s grain exports in 2022, bread became dearer in Egypt.',
    inGame: 'No country has everything it needs, so whoever goes it alone runs short.',
  },
  sharedInterest: {
    name: 'Shared interest',
    meaning:
      'A goal that is good for several countries at once, which gives them a reason to cooperate. Since 2009 Indonesia and five other countries have protected their reefs together in the Coral Triangle Initiative.',
    inGame: 'The threat hits everybody, and the state of the world is part of your own result.',
  },
  comparativeAdvantage: {
    name: 'Comparative advantage',
    meaning:
      'A country gains by making more of what it makes most easily and swapping that for what others make. Indonesia sells palm oil and buys wheat from Australia, because oil palms thrive in the tropics and wheat does not.',
    inGame: 'A good you need is worth 3 points and one to spare only ½, so swapping what you have too much of can pay for both sides.',
  },
  bilateral: {
    name: 'Bilateral cooperation',
    meaning:
      'Cooperation between two countries only. The trade agreement between Indonesia and Australia (IA-CEPA), in force since 2020, removes almost all tariffs between them.',
    inGame: 'An agreement of two parties: it has the least red tape.',
  },
  regional: {
    name: 'Regional cooperation',
    meaning:
      'Cooperation of several countries in one part of the world. In the Schengen Agreement of 1985 five European countries decided to end the checks at their common borders, and many others joined later.',
    inGame: 'An agreement of three or more countries of one region: it has less red tape than one across regions.',
  },
  multilateral: {
    name: 'Multilateral cooperation',
    meaning:
      'Cooperation of many countries from different parts of the world. In the Paris Agreement of 2015 almost all countries promised to limit global warming.',
    inGame: 'An agreement of three or more countries of several regions: the more parties, the more red tape.',
  },
  functional: {
    name: 'Functional (sectoral) cooperation',
    meaning:
      'Cooperation limited to one field, such as health, food or transport. The Universal Postal Union, founded in 1874, sees to it that a letter can reach any country.',
    inGame: 'An agreement that holds a joint programme, and an institution that looks after one field.',
  },
  asean: {
    name: 'ASEAN',
    meaning:
      'The association of Southeast Asian nations, for peace and for the region’s economy, society and culture. Indonesia, Malaysia, the Philippines, Singapore and Thailand founded it in Bangkok in 1967.',
    inGame: 'An example of a regional institution: less red tape among members, who count as one party in a wider agreement.',
  },
  eu: {
    name: 'European Union',
    meaning:
      'A union of European countries with one common market and many rules made together. Since 2002 many of its members, such as Germany and France, have paid with the same money, the euro.',
    inGame: 'An example of a regional institution of open trade: no tariffs among members.',
  },
  au: {
    name: 'African Union',
    meaning:
      'The union of African countries that took the place of the Organisation of African Unity in 2002. Since 2021 its members have begun to trade in the African Continental Free Trade Area (AfCFTA).',
    inGame: 'An example of a regional institution: in the fund and in wider agreements its members count as one party.',
  },
  apec: {
    name: 'APEC',
    meaning:
      'A forum of economies around the Pacific Ocean, founded in 1989, for trade and investment. In 1994 its leaders met in Bogor, Indonesia, and set free and open trade and investment as their goal.',
    inGame: 'An example of an institution of open trade across regions: no tariffs among members.',
  },
  iora: {
    name: 'IORA (Indian Ocean Rim Association)',
    meaning:
      'An association of countries around the Indian Ocean, founded in 1997, for trade, fishing and safety at sea. In 2017 its leaders met in Indonesia and signed the Jakarta Concord.',
    inGame: 'An example of an institution that joins several regions: things move faster among members.',
  },
  un: {
    name: 'United Nations (UN)',
    meaning:
      'The organisation of almost all countries of the world, founded in 1945, to keep peace and help them cooperate. Indonesia became its 60th member in 1950.',
    inGame: 'Your plenary is a little UN: every country may put a motion, speak and vote.',
  },
  wto: {
    name: 'World Trade Organization (WTO)',
    meaning:
      'The organisation that makes the rules of world trade and helps to settle quarrels about it, founded in 1995. In 2013 its members met in Bali and agreed to make customs simpler.',
    inGame: 'An example of an institution of open trade: no tariffs and no hoarding among members.',
  },
  who: {
    name: 'World Health Organization (WHO)',
    meaning: 'The UN’s agency for health, founded in 1948. After the vaccination campaign it led, smallpox was declared gone from the world in 1980.',
    inGame: 'An example of a functional institution: its members’ joint programmes lift the world’s health more.',
  },
  imf: {
    name: 'International Monetary Fund (IMF)',
    meaning:
      'It lends money to countries that cannot pay their bills abroad, usually on conditions. In the crisis of 1997 Indonesia borrowed from the IMF, and by 2006 it had paid everything back.',
    inGame: 'An institution that lends: you get the coins at once, but there is interest, and its conditions cost sovereignty.',
  },
  unep: {
    name: 'UN Environment Programme (UNEP)',
    meaning:
      'The UN’s body for the environment, founded in 1972, with its headquarters in Nairobi, Kenya. It helped to prepare the Montreal Protocol of 1987, under which chemicals that destroy the ozone layer have been phased out.',
    inGame: 'An example of a functional institution: its members’ joint programmes lift sustainability more.',
  },
  unesco: {
    name: 'UNESCO',
    meaning:
      'The UN’s agency for education, science and culture, founded in 1945. It won the world’s help to restore Borobudur temple in Indonesia, which became World Heritage in 1991.',
    inGame: 'An example of a functional institution: its members exchange culture at no cost.',
  },
  opec: {
    name: 'OPEC',
    meaning:
      'The organisation of oil-exporting countries, founded in Baghdad in 1960 by Iraq, Iran, Kuwait, Saudi Arabia and Venezuela. Indonesia joined in 1962 and suspended its membership in 2008, when it was importing more oil than it sold.',
    inGame: 'An example of a functional institution: members look after one field together, and may leave at the price of trust.',
  },
  iaea: {
    name: 'International Atomic Energy Agency (IAEA)',
    meaning:
      'It checks that nuclear energy is used safely and for peace, and was founded in 1957. After the nuclear accident at Fukushima in Japan in 2011 it sent a team of experts.',
    inGame: 'Monitoring: everybody sees a broken promise, but being watched costs a little sovereignty.',
  },
  sdgs: {
    name: 'Sustainable Development Goals (SDGs)',
    meaning:
      'Seventeen goals that the UN’s members agreed on in 2015 and want to reach by 2030, from ending poverty to protecting the climate. Indonesia put them into a presidential regulation in 2017.',
    inGame: 'Joint programmes lift the world’s health, sustainability and peace.',
  },
  southSouth: {
    name: 'South–South cooperation',
    meaning:
      'Cooperation among developing countries, as equals who help each other. Through Indonesian AID, launched in 2019, Indonesia gives grants to Pacific countries such as Fiji and Tuvalu.',
    inGame: 'Among countries with technology up to 5, different rules get in the way less and trust grows faster.',
  },
  nonStateActors: {
    name: 'Non-state actors',
    meaning:
      'Those who matter in the world without being states, such as NGOs, companies, foundations, the media and universities. Doctors Without Borders treats people in wars and disasters in many countries, and won the Nobel Peace Prize in 1999.',
    inGame: 'Actor cards: countries pool coins to call in an NGO, a philanthropist, a company, the media, a university or a start-up.',
  },
  digitalisation: {
    name: 'Digitalisation',
    meaning:
      'Moving things onto digital networks, so that they become faster, cheaper and easier to check. Since 2022 people from Indonesia have been able to pay in Thailand by scanning a QR code.',
    inGame: 'The digital platform halves red tape among connected countries and makes payments into the fund visible.',
  },
  economicGrowth: {
    name: 'Economic growth',
    meaning:
      'A country produces and earns more, for instance because of new markets, investment and jobs. Viet Nam opened its economy from 1986 on and within a generation went from a poor country to a middle-income one.',
    inGame: 'Trade lifts prosperity, and technology lifts what a country produces in the rounds that follow.',
  },
  freeTrade: {
    name: 'Free trade',
    meaning:
      'Trade between countries without tariffs and other barriers. In the ASEAN Free Trade Area (AFTA), agreed in 1992, tariffs on almost all goods among members were taken away step by step.',
    inGame: 'A trade link takes the tariff away, so more of the goods arrive.',
  },
  peaceSecurity: {
    name: 'Peace and security',
    meaning:
      'Working together so that countries are safe from war, terrorism and crime across borders. Since 2004 the navies of Indonesia, Malaysia and Singapore have coordinated patrols against pirates in the Strait of Malacca.',
    inGame: 'Joint security wards off news cards such as terror and cyber attacks.',
  },
  interdependencePeace: {
    name: 'Interdependence prevents conflict',
    meaning:
      'Countries that need each other would lose by a war, so they have a strong reason to keep peace. In 1951, six years after the Second World War, West Germany, France and four other countries agreed to run their coal and steel together.',
    inGame: 'Where the threat is a dispute, every good traded among those who quarrel calms it.',
  },
  globalProblems: {
    name: 'Global problems',
    meaning:
      'Problems that cross borders, so that no country can solve them alone. COVID-19 was first reported in China at the end of 2019, and by March 2020 the WHO called it a pandemic.',
    inGame: 'The threat: it rises every round for everybody, and falls only if enough countries help.',
  },
  techTransfer: {
    name: 'Technology transfer',
    meaning:
      'Passing on to another country the knowledge of how to make something. Through a WHO programme based in South Africa, Indonesia was chosen in 2022 to receive mRNA vaccine technology.',
    inGame: 'A technology clause raises the receiver by one level: it produces more, and its coins do more in the fund.',
  },
  mutualUnderstanding: {
    name: 'Mutual understanding',
    meaning:
      'Getting to know each other’s culture and ways of thinking, so that prejudice fades. With Indonesia’s Darmasiswa scholarships foreign students have come to learn its language and arts since 1974.',
    inGame: 'An exchange of culture brings rules and standards closer and raises trust.',
  },
  aid: {
    name: 'Foreign aid',
    meaning:
      'Goods, money or helpers given to another country without asking for anything back. After the tsunami in Aceh in 2004 dozens of countries sent help, among them Australia, Japan and Singapore.',
    inGame: 'An aid clause sends goods for nothing: the receiver trusts you more, and if it is seen everybody thinks better of you.',
  },
  trust: {
    name: 'Trust',
    meaning:
      'The belief that the other side will keep its word. Indonesia and Malaysia were in open confrontation from 1963 to 1966, then made peace and were among the founders of ASEAN in 1967.',
    inGame: 'The face beside each country: it rises slowly when fair promises are kept and falls fast when they are broken.',
  },
  sovereignty: {
    name: 'Sovereignty',
    meaning:
      'A state’s highest right to govern itself without interference. In the Djuanda Declaration of 1957 Indonesia claimed the seas between its islands as its own, and the UN’s law of the sea of 1982 recognised this.',
    inGame: 'Monitoring, penalties and conditions tie your hands and cost points, and crossing a red line costs even more.',
  },
  equality: {
    name: 'Equality and justice',
    meaning:
      'All countries, large or small, have the same rights and deserve a fair share. In the UN General Assembly Tuvalu has one vote, just like the United States.',
    inGame: 'The more evenly a deal’s gains are shared, the more trust grows from keeping it.',
  },
  mutualBenefit: {
    name: 'Mutual benefit',
    meaning:
      'Cooperation that leaves every side better off than without it. Since 1977 Indonesia has sold liquefied gas to Japan: Japan gets energy and Indonesia earns money.',
    inGame: 'Look at “We” and “They” on an offer: if both gain, it makes sense.',
  },
  peacefulSettlement: {
    name: 'Peaceful settlement of disputes',
    meaning:
      'Ending a quarrel by talks, a go-between or a court, and not by force. Indonesia and Malaysia took their dispute over the islands of Sipadan and Ligitan to the International Court of Justice, which ruled for Malaysia in 2002.',
    inGame: 'You can use a mediator, apologise, pay restitution or take a breach to arbitration.',
  },
  internationalLaw: {
    name: 'International law',
    meaning:
      'Rules that states have agreed on and that bind them. The Geneva Conventions of 1949 oblige states to protect the victims of war, and almost all countries are bound by them.',
    inGame: 'Penalties and arbitration: who breaks a promise owes 1½ coins for each good not delivered.',
  },
  commitment: {
    name: 'Commitment',
    meaning:
      'Standing by a promise even when keeping it hurts. In 1970 the UN set the goal that rich countries give 0.7 per cent of their national income in aid, but only a few, such as Norway and Denmark, have reached it.',
    inGame: 'Keep, cut short or break: the secret choice about the half of a promise not yet sent.',
  },
  consensus: {
    name: 'Consensus (mufakat)',
    meaning: 'A decision taken after all have talked it over and all agree. ASEAN decides by consultation and consensus, as its Charter of 2007 says.',
    inGame: 'In the plenary a motion is mufakat only if every country has spoken and every country agreed.',
  },
  differingInterests: {
    name: 'Differing national interests',
    meaning:
      'Every country has goals of its own, and they can collide. At the climate conference in Dubai in 2023 small island states wanted an end to fossil fuels, and Saudi Arabia refused.',
    inGame: 'Every country has public and secret interests that add to its own result.',
  },
  powerInequality: {
    name: 'Inequality of power',
    meaning:
      'Stronger countries can have more say in what comes out of talks. In the UN Security Council the five permanent members, among them the United States and China, can stop a decision with their veto.',
    inGame: 'Pressure: a strong country may say “take it or leave it”, but it loses trust.',
  },
  bureaucracy: {
    name: 'Bureaucracy and coordination',
    meaning:
      'Long procedures and meetings, which grow with the number of parties. The ASEAN agreement on haze across borders was signed in 2002, but Indonesia ratified it only in 2014.',
    inGame: 'The more parties, the more goods get lost on the way; common institutions and the platform make it less.',
  },
  funding: {
    name: 'Funding',
    meaning:
      'Cooperation needs money, and the money is often too little or too late. In Copenhagen in 2009 rich countries promised 100 billion dollars a year for the climate from 2020 on, but reached it only in 2022.',
    inGame: 'Your coins are limited: the fund, programmes, technology and membership all draw on the same coins.',
  },
  techGap: {
    name: 'Economic and technological gap',
    meaning:
      'A wide difference in what rich and poor countries are able to do. Early in the COVID-19 pandemic mRNA vaccines were developed in countries such as the United States and Germany, while many African countries had to wait for deliveries.',
    inGame: 'A coin from a country with little technology does less in the fund; technology transfer narrows the gap.',
  },
  complexity: {
    name: 'Complexity of global issues',
    meaning:
      'The world’s problems hang together, so a way out in one place can be trouble in another. In 2022 Indonesia banned palm oil exports to make cooking oil cheaper, but world markets were shaken and its own palm farmers lost income.',
    inGame: 'News cards, more than one threat and an uncertain line can all come at once.',
  },
  differingValues: {
    name: 'Differing values and political systems',
    meaning:
      'Countries have different customs, rules and ways of governing, so it is harder to see eye to eye. In ASEAN the republic of Indonesia sits beside the sultanate of Brunei and one-party Viet Nam.',
    inGame: '“Different rules” is part of friction: the further apart, the more goods get lost on the way.',
  },
  mistrust: {
    name: 'Lack of trust',
    meaning:
      'Expecting the other side to cheat, so that cooperation stalls even where it would pay. In the Cold War the United States and the Soviet Union mistrusted each other so much that they came close to war in the Cuban crisis of 1962.',
    inGame: '“Mistrust” is part of friction: the lower trust is, the more goods get lost on the way.',
  },
  collectiveAction: {
    name: 'Collective action problem',
    meaning:
      'Everybody gains if all take part, but each is tempted to wait for the others. The cod off Newfoundland was fished by ships of many countries until Canada had to close the fishery in 1992.',
    inGame: 'The common fund: the threat falls far enough only if many countries pay.',
  },
  freeRiding: {
    name: 'Free riding',
    meaning:
      'Enjoying what all achieve without helping to pay for it. In 2014 only three members of NATO met its guideline of spending 2 per cent on defence, although all of them were protected.',
    inGame: 'A country that pays nothing is protected from the threat all the same.',
  },
  benefitsOutweighRisks: {
    name: 'Benefits outweigh risks',
    meaning:
      'Cooperation has costs and risks, but its results can be far greater than going alone. Since countries and the WHO began to fight polio together in 1988, cases of wild polio have fallen by more than 99 per cent.',
    inGame: 'A result of 0 means that all went alone, 100 that all cooperated.',
  },
  covax: {
    name: 'COVAX',
    meaning:
      'A joint programme to buy COVID-19 vaccines and share them fairly, set up in 2020 and led by the WHO and Gavi among others. Its first delivery reached Ghana in February 2021, and by its end in late 2023 it had shared out almost two billion doses.',
    inGame: 'In the pandemic you can found a common institution that monitors promises and fines those who break them.',
  },
  preamble: {
    name: 'Preamble of Indonesia’s constitution, fourth paragraph',
    meaning:
      'It gives the Indonesian state the task of helping to build a world order founded on freedom, lasting peace and social justice. In keeping with it Indonesia sends UN peacekeepers, to Lebanon since 2006 for example.',
    inGame: 'Your own result rises with the state of the world, so caring for the world is part of your task.',
  },
  freeAndActive: {
    name: 'Free and active foreign policy',
    meaning:
      'Indonesia decides freely, bound to no bloc, and is active in working for world peace. Mohammad Hatta explained it in 1948, and in 1961 Indonesia was among the founders of the Non-Aligned Movement.',
    inGame: 'You are free to talk with anybody and to refuse any offer, and you can be active as a mediator.',
  },
  bandung: {
    name: 'The ten principles of Bandung (Dasasila)',
    meaning:
      'Ten principles for relations among nations, such as respect for sovereignty, no pressure on others and peaceful settlement of disputes. They come from the Asian–African Conference in Bandung in April 1955, where 29 countries met.',
    inGame: 'If the plenary adopts them, pressure is forbidden, red lines are respected, and every breach may go to arbitration.',
  },
};
