/** What the browser keeps for the reader; one that may keep nothing is no reason to fail. */

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`muctieu.${name}`);
  } catch {
    return null;
  }
}

/** False where there is no room. */
export function keep(name: string, value: string): boolean {
  try {
    localStorage.setItem(`muctieu.${name}`, value);
    return true;
  } catch {
    return false;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(`muctieu.${name}`);
  } catch {
    // It was not kept either.
  }
}

export function keptNames(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((name) => (name.startsWith(`muctieu.${prefix}`) ? [name.slice('muctieu.'.length)] : []));
  } catch {
    return [];
  }
}
