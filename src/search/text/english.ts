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

/** Both ways between each two. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  `${PLURALS}, ${SPELLINGS}`.split(', ').flatMap((pair): [string, string][] => {
    const [one = '', other = ''] = pair.split(' ');
    return [
      [one, other],
      [other, one],
    ];
  }),
);

/**
 * Finds the other form of an English word that stemming does not reach.
 *
 * @param word A word.
 * @returns The irregular plural or its singular, or the spelling of the other country; undefined if there is none.
 */
export function otherForm(word: string): string | undefined {
  const lower = word.toLowerCase();
  const known = OTHERS.get(lower) ?? OTHERS.get(lower.replace(/s$/, ''));
  if (known) return known;
  return /.{3}i[sz](?:e[drs]?|ing|ations?)$/.test(lower)
    ? lower.replace(/i([sz])(?=(?:e[drs]?|ing|ations?)$)/, (_, letter) => (letter === 's' ? 'iz' : 'is'))
    : undefined;
}
