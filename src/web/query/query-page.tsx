/** Asking what was extracted in SQL. */
import { useState } from 'preact/hooks';
import type { Answered } from '../../query/run-query.ts';
import { send } from '../server.ts';
import { words } from '../words/index.ts';

const FIRST = `SELECT place, indicator, value, unit, period_to\nFROM targets\nORDER BY place, indicator\nLIMIT 50`;
/** Rows that are drawn. */
const MOST = 500;

export function QueryPage() {
  const said = words.value.compare;
  const [sql, setSql] = useState(FIRST);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [fault, setFault] = useState('');
  const [isAsking, setAsking] = useState(false);
  const run = async (): Promise<void> => {
    setAsking(true);
    const told = await send<Answered>('query', { sql });
    setAsking(false);
    setAnswered(told.ok ? told.value : null);
    setFault(told.ok ? '' : told.message);
  };
  return (
    <section class="query" aria-labelledby="query-title">
      <h1 id="query-title">{said.query}</h1>
      <label>
        {said.sql}
        <textarea
          rows={6}
          spellcheck={false}
          value={sql}
          onInput={({ currentTarget }) => setSql(currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void run()}
        />
      </label>
      <p class="buttons">
        <button type="button" class="primary" disabled={isAsking} onClick={() => void run()}>
          {isAsking ? said.running : said.run} <kbd>Ctrl+Enter</kbd>
        </button>
      </p>
      {fault && <p role="alert">{fault}</p>}
      {answered && !answered.ok && (
        <p role="alert">
          {said.refused[answered.why]} {answered.why === 'failed' && answered.detail}
        </p>
      )}
      {answered?.ok && <Rows columns={answered.columns} rows={answered.rows} />}
    </section>
  );
}

type Rows = Pick<Extract<Answered, { ok: true }>, 'columns' | 'rows'>;

function Rows({ columns, rows }: Rows) {
  const said = words.value.compare;
  return (
    <>
      <p role="status">
        {said.rows(rows.length)} {rows.length > MOST && said.shown(MOST)}
      </p>
      <div class="scrolled">
        <table class="values">
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map((row) => (
              <tr key={JSON.stringify(row)}>
                {row.map((cell, at) => (
                  <td key={columns[at]}>{cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
