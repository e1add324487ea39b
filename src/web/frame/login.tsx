/** Logging in, where there are accounts. */
import { useSignal } from '@preact/signals';
import { login, me } from '../state/me.ts';
import { words } from '../words/index.ts';

export function Login() {
  const { frame } = words.value;
  const refusal = useSignal('');
  const isBusy = useSignal(false);
  if (!me.value?.hasAccounts) return <p class="quiet">{frame.loading}</p>;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    isBusy.value = true;
    const answer = await login(String(form.get('name')), String(form.get('password')));
    isBusy.value = false;
    refusal.value = answer.ok ? '' : answer.message || frame.brokenLine;
  };
  return (
    <form class="login" onSubmit={(event) => void submit(event)} aria-labelledby="login-title">
      <h1 id="login-title">{frame.logIn}</h1>
      <label>
        {frame.person}
        <input name="name" autocomplete="username" required maxLength={100} />
      </label>
      <label>
        {frame.password}
        <input name="password" type="password" autocomplete="current-password" required maxLength={1000} />
      </label>
      {refusal.value !== '' && (
        <p class="bad" role="alert">
          {refusal}
        </p>
      )}
      <button type="submit" disabled={isBusy.value}>
        {frame.logIn}
      </button>
    </form>
  );
}
