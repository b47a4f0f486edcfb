import { useEffect, useState } from 'preact/hooks';
import { bindClass, fetchClass } from '../../net/api.ts';
import { currentClass } from '../../net/kept-classes.ts';
import { toast } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';
import { classAddress } from './join-address.ts';

/** In the lobby: the class's link, and whether it leads here. Nothing for who keeps no class. */
export function ClassLinkLine({ code }: { readonly code: string }) {
  const mine = currentClass();
  const [leadsTo, setLeadsTo] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (mine === null) return;
    let alive = true;
    void fetchClass(mine.code).then((answer) => alive && answer.ok && setLeadsTo(answer.value.lesson));
    return () => {
      alive = false;
    };
  }, [mine?.code]);
  if (mine === null || leadsTo === undefined) return null;
  const bind = async () => {
    const answer = await bindClass(mine, code);
    if (answer.ok) setLeadsTo(answer.value.lesson);
    else toast(refusalSentence(answer.refusal), 'bad');
  };
  return (
    <p class="class-link-line">
      <span>
        {t('classLink.lineOf', { label: mine.label })} <b>{classAddress(location.origin, mine.code).words}</b>
      </span>
      {leadsTo === code ? <small class="muted">{t('classLink.here')}</small> : <Button onClick={() => void bind()}>{t('classLink.bind')}</Button>}
    </p>
  );
}
