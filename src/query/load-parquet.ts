/** Tables that were exported as Parquet, whole or in a folder for each place, read back. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { tables } from '../export/tables/index.ts';
import { type LoadedTables, openDuck, quoted } from './load-tables.ts';

/** `folder`: absolute. Null where none of the tables lies there. */
export async function loadParquet(folder: string): Promise<LoadedTables | null> {
  const loaded = await openDuck();
  let count = 0;
  for (const { name } of tables) {
    const files = await filesOf(folder, name);
    if (files.length === 0) continue;
    const list = files.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ');
    await loaded.connection.run(`CREATE TABLE ${quoted(name)} AS SELECT * FROM read_parquet([${list}], hive_partitioning = false)`);
    count += 1;
  }
  if (count > 0) return loaded;
  loaded.close();
  return null;
}

async function filesOf(folder: string, name: string): Promise<readonly string[]> {
  const whole = join(folder, `${name}.parquet`);
  if (await stat(whole).catch(() => null)) return [whole];
  const parts = await readdir(join(folder, name), { recursive: true }).catch(() => []);
  return parts
    .filter((path) => path.endsWith('.parquet'))
    .sort()
    .map((path) => join(folder, name, path));
}
