/** The form of dated administrative data: which names stood at first, and which reform put which in whose place. A renaming is a reform of one move. */

export interface Move {
  readonly from: string;
  readonly into: string;
  /** What of its work went there; empty: the body as a whole. */
  readonly tasks: readonly string[];
}

export interface Reform {
  /** The first day on which a new name may stand, ISO. */
  readonly begins: string;
  /** The first day on which no old name stands any more: the same where one day held for all, later where each followed by its own decision. */
  readonly settled: string;
  /** The act that says so. */
  readonly by: string;
  /** Whatever moves ends; what it goes into begins unless it stood already. */
  readonly moves: readonly Move[];
  /** What began out of others that stayed. */
  readonly begun: readonly string[];
}

export interface DatedNames {
  /** Those that stood before the first of the reforms. */
  readonly standing: readonly string[];
  /** Oldest first. */
  readonly reforms: readonly Reform[];
}

/** All that names are looked up in. */
export interface Administration {
  /** With their kinds: "tỉnh Bắc Ninh". */
  readonly provinces: DatedNames;
  readonly national: DatedNames;
  /** Bodies that a province has, without its name: "Sở Y tế". */
  readonly departments: DatedNames;
  /** Departments that every province has today. */
  readonly everywhere: ReadonlySet<string>;
  /** Bodies of a province that last as long as it does. */
  readonly committees: readonly string[];
  /** Party committees of provinces by the kind of their place, what may stand before them, and seats that keep their kind. */
  readonly party: {
    readonly committees: readonly { readonly kind: string; readonly name: string }[];
    readonly offices: readonly string[];
    readonly seats: Readonly<Record<string, string>>;
  };
  /** Kinds of places that stand no more, and since when. */
  readonly endedKinds: { readonly kinds: readonly string[]; readonly settled: string; readonly by: string };
  /** Other spellings of provinces, without their kind, and of bodies. */
  readonly provinceSpellings: Readonly<Record<string, string>>;
  readonly bodySpellings: Readonly<Record<string, string>>;
  /** Other spellings of what follows "Sở" and "Bộ". */
  readonly fieldSpellings: Readonly<Record<string, string>>;
}

export const whole = (from: readonly string[], into: string): Move[] => from.map((name) => ({ from: name, into, tasks: [] }));
