/** A line that is corrected in its place. */
import { useState } from 'preact/hooks';

/** Saved with Enter, or when it is left; Escape takes back what was typed. */
export function Field({ label, value, save }: { readonly label: string; readonly value: string; readonly save: (typed: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const done = (): void => {
    if (typed !== null && typed.trim() !== value) save(typed.trim());
    setTyped(null);
  };
  return (
    <label>
      {label}
      <input
        type="text"
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') done();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </label>
  );
}
