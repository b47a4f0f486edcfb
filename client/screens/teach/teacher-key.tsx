import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchServer } from '../../net/api.ts';
import { t } from '../../text/text.ts';

const storageKey = 'mufakat:teacher-key';

function stored(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

/** The key of this server's operator, as this device's teacher typed it; '' : none. */
export const keptTeacherKey = signal(stored());

function keep(key: string): void {
  keptTeacherKey.value = key;
  try {
    localStorage.setItem(storageKey, key);
  } catch {
    // It is asked for again next time.
  }
}

/** PS1: asked for only where the server wants one; this device remembers it. */
export function TeacherKeyField({ isWrong }: { readonly isWrong: boolean }) {
  const [needed, setNeeded] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void fetchServer().then((answer) => setNeeded(answer.ok && answer.value.needsTeacherKey));
  }, []);
  useEffect(() => {
    if (isWrong) input.current?.focus();
  }, [isWrong]);
  if (!needed && !isWrong) return null;
  return (
    <div class="field card">
      <label for="teacher-key">{t('teach.key.label')}</label>
      <input
        ref={input}
        id="teacher-key"
        class="input"
        type="password"
        autocomplete="off"
        maxLength={200}
        value={keptTeacherKey.value}
        aria-invalid={isWrong}
        aria-describedby="teacher-key-hint"
        onInput={(event) => keep(event.currentTarget.value)}
      />
      <p id="teacher-key-hint" class={isWrong ? 'notice bad' : 'muted'} role={isWrong ? 'alert' : undefined}>
        {t(isWrong ? 'teach.key.wrong' : 'teach.key.hint')}
      </p>
    </div>
  );
}
