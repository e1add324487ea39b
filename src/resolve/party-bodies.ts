/** Looks up the party committees of provinces, whose names leave out the kind of the place: "Tỉnh ủy Bến Tre", "Ban Thường vụ Thành ủy". */
import type { Administration } from '../lexicon/reforms.ts';
import { beginning } from './known-bodies.ts';
import { type KnownName, nameKey, wordsOfName } from './known-name.ts';
import type { LocalBodies } from './local-bodies.ts';
import type { PlaceBook } from './place-book.ts';

export function partyBodies({ party }: Administration, places: PlaceBook): LocalBodies {
  const forms = new Map(party.offices.flatMap((office) => party.committees.map(({ kind, name }) => [nameKey(`${office} ${name}`), { office, kind }] as const)));
  const named = (office: string, place: string): string => {
    const committee = party.committees.find(({ kind }) => place.startsWith(`${kind} `));
    const seat = party.seats[place] ?? place.slice((committee?.kind.length ?? -1) + 1);
    return [office, committee?.name, seat].filter(Boolean).join(' ');
  };
  return (words, day, home) => {
    const begins = beginning(words, forms);
    if (begins === null) return null;
    const { kind, office } = begins.found;
    const place = placeOf(words.slice(begins.length), kind, day, home);
    if (place === null) return null;
    return {
      canonical: place.stands ? named(office, place.name) : null,
      successors: place.successors.map(({ name, tasks }) => ({ name: named(office, name), tasks })),
    };
  };

  /** "Thành ủy Vĩnh Long" is that of a town. */
  function placeOf(rest: readonly string[], kind: string, day: string | null, home: string | null): KnownName | null {
    const said = rest.length > 0 ? rest : home === null ? null : wordsOfName(home);
    const place = said && (places.find([...wordsOfName(kind), ...said], day) ?? places.find(said, day));
    return place?.name.startsWith(`${kind} `) && (rest.length > 0 || place.stands) ? place : null;
  }
}
