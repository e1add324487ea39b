/** Named places at which a test ends the process, to see what a crash leaves behind. Empty unless one is named. */

let named: string | null = null;
let passes = 0;

/** `name` or `name#3`: at the third pass. Called once, by a shell that reads the environment. */
export function failAt(place: string | null): void {
  const [name, pass] = place?.split('#') ?? [];
  named = name ?? null;
  passes = Number(pass ?? 1);
}

export function failpoint(name: string): void {
  if (name !== named) return;
  passes -= 1;
  if (passes === 0) process.kill(process.pid, 'SIGKILL');
}
