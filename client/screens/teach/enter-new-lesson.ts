import type { LessonCreated } from '../../../shared/protocol/http.ts';
import { bindClass } from '../../net/api.ts';
import { currentClass } from '../../net/kept-classes.ts';
import { rememberSecret } from '../../net/secrets.ts';
import { toast } from '../../parts/announcer.tsx';
import { navigate } from '../../router.ts';
import { refusalSentence } from '../../text/refusal-sentence.ts';

/** This device leads the lesson from now on; the link of the class that it has chosen leads there, and so does this page. */
export async function enterNewLesson({ code, teacherSecret }: LessonCreated): Promise<void> {
  rememberSecret('teacher', code, teacherSecret);
  const mine = currentClass();
  if (mine !== null) {
    const bound = await bindClass(mine, code);
    if (!bound.ok) toast(refusalSentence(bound.refusal), 'bad');
  }
  navigate(`/teach/${code}`);
}
