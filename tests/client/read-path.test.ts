import { describe, expect, it } from 'vitest';
import { readPath } from '../../client/read-path.ts';

describe('doors', () => {
  it.each([
    ['/', { door: 'home' }],
    ['/teach', { door: 'teach' }],
    ['/debrief', { door: 'openFile' }],
    ['/j/abc7kp', { door: 'join', code: 'ABC7KP' }],
    ['/k/kelasa', { door: 'class', code: 'KELASA' }],
    ['/play/ABC7KP/', { door: 'play', code: 'ABC7KP' }],
    ['/stage/ABC7KP', { door: 'stage', code: 'ABC7KP' }],
    ['/teach/ABC7KP', { door: 'console', code: 'ABC7KP' }],
    ['/print/ABC7KP', { door: 'print', code: 'ABC7KP' }],
    ['/debrief/ABC7KP', { door: 'debrief', code: 'ABC7KP' }],
  ])('%s', (path, door) => expect(readPath(path)).toEqual(door));

  it.each(['/play', '/nowhere', '/constructor/ABC7KP', '/play/AB', '/play/ABC7KP/more', '/play/<b>', '/j/%00%00%00'])('%s is no door', (path) =>
    expect(readPath(path)).toEqual({ door: 'missing' }),
  );
});
