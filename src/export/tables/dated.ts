/** What the bodies and places of a row were called on the day of their document, and are called today. */
import type { Extraction } from '../../validate/schema.ts';

type Named = Extraction['names'][number];
type Kind = Named['kind'];

const known = new WeakMap<Extraction, ReadonlyMap<string, Named>>();

const keyOf = (kind: Kind, name: string, on: string | null): string => `${kind} ${on} ${name}`;

function named(extraction: Extraction, kind: Kind, name: string | null): Named | undefined {
  const names = known.get(extraction) ?? new Map(extraction.names.map((each) => [keyOf(each.kind, each.name, each.on), each]));
  known.set(extraction, names);
  return name === null ? undefined : names.get(keyOf(kind, name, extraction.document.issuedOn));
}

/** Null where the data do not know the name, or nothing stood under it on the day. */
export const canonicalOf = (extraction: Extraction, kind: Kind, name: string | null): string | null => named(extraction, kind, name)?.canonical ?? null;

/** What stands in its place: itself where it stands; null where that is not known. Parts of its work after the whole. */
export function presentNamesOf(extraction: Extraction, kind: Kind, name: string | null): readonly string[] | null {
  const { canonical, successors } = named(extraction, kind, name) ?? { canonical: null, successors: null };
  if (successors === null) return null;
  return successors.length > 0 ? successors.map((each) => each.name) : canonical === null ? null : [canonical];
}
