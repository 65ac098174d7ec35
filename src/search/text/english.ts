/** Nouns that change their end in the plural, and their plurals: `scarf`, `scarves`. */
const PLURALS =
  'calf calves, child children, foot feet, goose geese, half halves, hoof hooves, knife knives, leaf leaves, ' +
  'life lives, loaf loaves, man men, mouse mice, person people, sheaf sheaves, scarf scarves, shelf shelves, ' +
  'thief thieves, tooth teeth, wharf wharves, wife wives, wolf wolves, woman women';

/** Spellings of the United Kingdom and of the United States that no rule of endings joins. */
const SPELLINGS =
  'centre center, fibre fiber, kilometre kilometer, litre liter, metre meter, theatre theater, colour color, ' +
  'flavour flavor, harbour harbor, labour labor, neighbour neighbor, jewellery jewelry, programme program, ' +
  'grey gray, tonne ton, storey story, mould mold, plough plow, traveller traveler, travelling traveling, ' +
  'licence license';

/** Verbs whose forms no rule of endings joins. */
const VERBS =
  'weave wove woven, build built, make made, grow grew grown, buy bought, sell sold, hold held, fly flew flown, eat ate eaten, ' +
  'swim swam, ride rode ridden, write wrote written, speak spoke spoken, catch caught, teach taught, fight fought, win won, ' +
  'feed fed, sing sang sung, run ran, begin began begun, break broke broken, choose chose chosen, drive drove driven, ' +
  'give gave given, wear wore worn, freeze froze frozen, sew sewn, spin spun, light lit, breed bred, drink drank drunk, ' +
  'keep kept, sleep slept, meet met, pay paid, steal stole stolen, draw drew drawn, throw threw thrown, tell told, ' +
  'lose lost, bring brought, send sent, spend spent, stand stood, hear heard, know knew known, take took taken, ' +
  'come came, become became, seek sought, shine shone, strike struck, sweep swept, blow blew blown, dig dug, ' +
  'fall fell fallen, forget forgot forgotten, hide hid hidden, lend lent, lead led, ring rang rung, rise rose risen, ' +
  'see saw seen, go went gone, wake woke woken, stick stuck, bend bent, bind bound, understand understood';

/** Words for one thing, and nouns that a verb's ending does not reach. */
const SAME =
  'motorbike motorcycle, bike bicycle cycling, lorry truck, shrimp prawn, expressway motorway, kid child, kids children, ' +
  'company firm, lease rent rental hire, quay pier wharf, shop store, film movie, jail prison, bus coach, taxi cab, ' +
  'holiday vacation, exempt waive waiver, handicraft craft, airport airfield, registration register, storage store, ' +
  'manuscript scripture, photo photograph photography, pupil student, luggage baggage, candy sweets, toilet restroom';

/** Words of one family that stemming keeps apart. */
const FAMILIES =
  'investor investment, province provincial, religion religious, music musician, history historic, speciality specialty, ' +
  'rain rainy, safe safety, reduce reduction, apply application, depart departure, employ employee, pay payment, ' +
  'sell sale, brew brewery, bake bakery, pottery potter, carpenter carpentry, tourist tourism, pilgrim pilgrimage, ' +
  'marry marriage, explore exploration, inhabit inhabitant, descend descendant, inspect inspection, permit permission';

/** The other words of each group, by word. */
const OTHERS = new Map<string, readonly string[]>();
for (const group of `${PLURALS}, ${SPELLINGS}, ${VERBS}, ${SAME}, ${FAMILIES}`.split(', ')) {
  const words = group.split(' ');
  for (const word of words)
    OTHERS.set(word, [...(OTHERS.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/** Spelled with `s` or `z`: `organise`. */
function otherSibilant(word: string): string[] {
  if (!/.{3}i[sz](?:e[drs]?|ing|ations?)$/.test(word)) return [];
  return [word.replace(/i([sz])(?=(?:e[drs]?|ing|ations?)$)/, (_, letter) => (letter === 's' ? 'iz' : 'is'))];
}

/** Who does it: `weaving`, `weavers`. A single `-er` is too often no doer: `river`. */
function doer(word: string): string[] {
  const [, stem, ending] = word.match(/^(.*[aeiouy].+?)(ing|ers)$/) ?? [];
  return stem && stem.length > 2 ? [stem + (ending === 'ing' ? 'er' : 'ing')] : [];
}

/**
 * Finds other forms of an English word that stemming does not reach.
 *
 * @param word A word.
 * @returns Irregular forms, the spelling of the other country, the doer or the deed, words for the same thing; none
 *   for most words.
 */
export function otherForms(word: string): string[] {
  const lower = word.toLowerCase();
  const singular = [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')];
  const known = singular.map((form) => OTHERS.get(form)).find((others) => others) ?? [];
  return [...new Set([...known, ...otherSibilant(lower), ...doer(lower)])];
}
