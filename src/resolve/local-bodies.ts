/** Looks up the bodies of provinces: "Sở TT&TT tỉnh X", "UBND tỉnh X", and "UBND tỉnh" in a document of that province. */
import { type Lives, livesOf } from '../lexicon/lives.ts';
import type { Administration } from '../lexicon/reforms.ts';
import { beginning, bodyOn, spellingsOf } from './known-bodies.ts';
import { type KnownName, wordsOfName } from './known-name.ts';
import type { DatedName } from './name-book.ts';
import type { PlaceBook } from './place-book.ts';

/** `words`: of the name; `home`: the place that it is of where it says none. Null of what the data do not know. */
export type LocalBodies = (words: readonly string[], day: string | null, home: string | null) => DatedName | null;

export function localBodies(data: Administration, places: PlaceBook): LocalBodies {
  const departments = livesOf(data.departments);
  const lives: Lives = new Map([...departments, ...data.committees.map((name) => [name, [{ name, from: null, to: null, heirs: [] }]] as const)]);
  const names = spellingsOf([...lives.keys()], data);
  const isEverywhere = (name: string): boolean => !departments.has(name) || data.everywhere.has(name);
  return (words, day, home) => {
    const begins = beginning(words, names);
    const body = begins && bodyOn(lives, begins.found, day);
    if (!begins || !body) return null;
    const rest = words.slice(begins.length);
    if (places.isOfKindThatEnds(rest)) return places.hasEnded(rest, day) ? { canonical: null, successors: null } : null;
    const at = homeKind(rest);
    if (at !== null) return atHome(body, at, day, home);
    const place = places.find(rest, day);
    return place && ofPlace(body, place, isEverywhere);
  };

  /** A department of a place that nobody names, or that no list holds, is that of any province; that of one that did not stand is not told. */
  function atHome(body: KnownName, kind: string, day: string | null, home: string | null): DatedName | null {
    const place = home === null ? null : places.find(wordsOfName(home), day);
    if (place?.stands && place.name.startsWith(kind)) return ofPlace(body, place, isEverywhere);
    const isOfAny = departments.has(body.name) && place === null && (home === null || day !== null);
    return isOfAny ? ofPlace(body, NOWHERE, isEverywhere) : null;
  }
}

/** A department whose province is not told. */
const NOWHERE: KnownName = { name: '', stands: true, successors: [] };

/** What may stand in the place of a name: nothing, or the kind alone; "UBND thành phố" in a province is that of a town. Null where there is a name. */
function homeKind(rest: readonly string[]): 'tỉnh' | 'thành phố' | '' | null {
  const said = rest.join(' ');
  if (said === 'tp' || said === 'thành phố') return 'thành phố';
  return said === '' || said === 'tỉnh' ? said : null;
}

/** Both must have stood; what became of both is told where each province has what the body became. */
function ofPlace(body: KnownName, place: KnownName, isEverywhere: (name: string) => boolean): DatedName {
  const named = (name: string, seat: string): string => (seat === '' ? name : `${name} ${seat}`);
  const canonical = body.stands && place.stands ? named(body.name, place.name) : null;
  const bodies = body.successors.length > 0 ? body.successors : [{ name: body.name, tasks: [] }];
  const [seat, ...more] = place.successors.length > 0 ? place.successors : [{ name: place.name }];
  if (seat === undefined || more.length > 0 || !bodies.every(({ name }) => isEverywhere(name))) return { canonical, successors: null };
  const isSame = body.successors.length === 0 && place.successors.length === 0;
  return { canonical, successors: isSame ? [] : bodies.map(({ name, tasks }) => ({ name: named(name, seat.name), tasks })) };
}
