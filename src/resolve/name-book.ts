/** Looks up what public bodies and provinces are called: on a day, and today. The data are an argument, so that a renaming is a change of data only. */
import { livesOf, type Successor } from '../lexicon/lives.ts';
import type { Administration } from '../lexicon/reforms.ts';
import { bodyOn, spellingsOf } from './known-bodies.ts';
import { type KnownName, wordsOfName } from './known-name.ts';
import { localBodies } from './local-bodies.ts';
import { partyBodies } from './party-bodies.ts';
import { placeBook } from './place-book.ts';

export interface DatedName {
  /** Null where nothing of that name stood on the day. */
  readonly canonical: string | null;
  /** What stands in its place today: empty where it stands itself, null where the data do not tell. */
  readonly successors: readonly Successor[] | null;
}

/** `day`: ISO, or null where it is not known: then only what has stood all the time is told. Both give null of what the data do not know. */
export interface NameBook {
  readonly place: (written: string, day: string | null) => DatedName | null;
  /** `home`: the place that "Sở Y tế" and "UBND tỉnh" are of, where the name says none. */
  readonly body: (written: string, day: string | null, home: string | null) => DatedName | null;
}

export function nameBook(data: Administration): NameBook {
  const places = placeBook(data);
  const national = livesOf(data.national);
  const names = spellingsOf([...national.keys()], data);
  const local = localBodies(data, places);
  const party = partyBodies(data, places);
  return {
    place: (written, day) => {
      const words = wordsOfName(written);
      if (places.hasEnded(words, day)) return { canonical: null, successors: null };
      return told(places.find(words, day));
    },
    body: (written, day, home) => {
      const words = wordsOfName(written);
      const whole = names.get(words.join(' '));
      return whole === undefined ? (party(words, day, home) ?? local(words, day, home)) : told(bodyOn(national, whole, day));
    },
  };
}

const told = (known: KnownName | null): DatedName | null => known && { canonical: known.stands ? known.name : null, successors: known.successors };
