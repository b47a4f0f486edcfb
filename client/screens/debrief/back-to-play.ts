import { useEffect, useRef } from 'preact/hooks';
import { connect } from '../../net/connection.ts';
import { lessonOf } from '../../../shared/protocol/world-id.ts';
import { recallSecret } from '../../net/secrets.ts';
import { navigate } from '../../router.ts';
import { publicView } from '../../state/views.ts';
import { watchWorlds } from '../../state/worlds.ts';
import { loadWorldWords } from '../../state/world-words.ts';
import { isStageOf } from '../../state/stage-device.ts';

/**
 * Who reads the debrief: a student's device by its seat, the teacher's by its key, the projector as the stage; everybody
 * else without a connection. When the teacher plays the last round again (rule TP4), the first and the last go back to it.
 */
export function useReader(code: string): void {
  const sawTheEnd = useRef(false);
  const seat = recallSecret('seat', code);
  const teacher = recallSecret('teacher', code);
  useEffect(() => {
    if (seat !== null) connect(code, 'seat', seat);
    else if (isStageOf(code)) connect(code, 'stage');
    else if (teacher !== null) {
      connect(code, 'teacher', teacher);
      // The teacher turns the page of every world of the lesson at once.
      return watchWorlds(lessonOf(code), 'teacher', teacher);
    }
    // A debrief from a file brings its own words.
    else if (code !== '') void loadWorldWords(code);
    return undefined;
  }, [code]);
  const phase = publicView.value?.clock.phase;
  useEffect(() => {
    if (phase === 'debrief') sawTheEnd.current = true;
    else if (phase !== undefined && sawTheEnd.current) {
      if (seat !== null) navigate(`/play/${code}`, 'replace');
      else if (isStageOf(code)) navigate(`/stage/${code}`, 'replace');
    }
  }, [phase]);
}
