/** The values of a comparison, each with the way to its sentence. */
import type { Comparison, Conflict, Stated } from '../../compare/compare.ts';
import { signs } from '../../compare/signs.ts';
import { numberWords } from '../document/vietnamese-number.ts';
import { toDocument } from '../state/route.ts';
import { words } from '../words/index.ts';

export const shownValue = ({ op, number, upper, unit }: Stated): string =>
  `${signs[op]}${signs[op] && ' '}${numberWords(number)}${upper === null ? '' : ` – ${numberWords(upper)}`}${unit === null ? '' : ` ${unit}`}`;

export function ValueTable({ comparison: { years, rows } }: { readonly comparison: Comparison }) {
  const said = words.value.compare;
  return (
    <div class="scrolled">
      <table class="values">
        <thead>
          <tr>
            <th scope="col">{said.place}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, cells }) => (
            <tr key={place}>
              <th scope="row">{place ?? said.country}</th>
              {years.map((year) => (
                <td key={year}>
                  {cells
                    .filter((cell) => cell.year === year)
                    .flatMap(({ stated }) => stated)
                    .map((each) => (
                      <Value key={`${each.target} ${each.path}`} stated={each} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ stated }: { readonly stated: Stated }) {
  return (
    <a class="value" href={toDocument(stated.path, stated.target)} title={`${stated.document ?? stated.path}: ${stated.quote}`}>
      {shownValue(stated)}
    </a>
  );
}

export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const said = words.value.compare;
  if (conflicts.length === 0) return <p class="quiet">{said.noConflicts}</p>;
  return (
    <ul class="conflicts">
      {conflicts.map(({ kind, year, one, other }) => (
        <li key={`${kind} ${one.target} ${other.target} ${other.number}`}>
          {said.conflictKinds[kind]}, {year}: {one.document ?? one.path} <Value stated={one} /> · {other.document ?? other.path} <Value stated={other} />
        </li>
      ))}
    </ul>
  );
}
