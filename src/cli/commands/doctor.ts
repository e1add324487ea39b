/** `muctieu doctor`: which programs that readers can use are here, what a missing one costs, and how to install it. */
import { probeOptionalPrograms } from '../../read/optional-programs.ts';
import { installCommand } from '../install-command.ts';
import type { AddCommand, Shell } from '../shell.ts';

interface Flags {
  readonly json?: true;
}

export const addDoctor: AddCommand = (program, shell) => {
  const { describe } = shell.messages;
  program
    .command('doctor')
    .description(describe.doctor)
    .option('--json', describe.json)
    .action(async (flags: Flags) => shell.finish(await doctor(flags, shell)));
};

/** What is missing is no failure: every format is read without it, only worse. */
async function doctor({ json }: Flags, { messages, print }: Shell): Promise<0> {
  const words = messages.doctor;
  const probed = await probeOptionalPrograms();
  const missing = [...new Set(probed.filter(({ version }) => version === null).map(({ debian }) => debian))];
  const command = missing.length === 0 ? null : await installCommand(missing);
  if (json) {
    const programs = probed.map(({ program, debian, version }) => ({
      program,
      package: debian,
      version,
      cost: version === null ? words.costs[program] : null,
    }));
    print(JSON.stringify({ programs, missing, command }, null, 2));
    return 0;
  }
  const rows = probed.map(({ program, version }) => [words.names[program], version ?? words.missing, version === null ? words.costs[program] : '']);
  for (const line of aligned([words.head, ...rows])) print(line);
  print('');
  print(missing.length === 0 ? words.complete : `${words.install}\n  ${command ?? missing.join(' ')}`);
  return 0;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
