import { afterAll, beforeAll, expect, test } from 'vitest';
import { Device, openLesson, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const standsIn = (device: Device) => device.seat?.own?.delegation.members.find(({ id }) => id === device.seat?.seatId)?.standsIn;

test('RO3 the head of a delegation leaves before signing: a mate has its roles seconds later, and until it is back', async () => {
  const { code } = await openLesson(server.url);
  const head = await takeSeat(server.url, code, 'Sari', 'PADI');
  const mate = await takeSeat(server.url, code, 'Tono', 'PADI');
  const first = await Device.join(server.url, code, 'seat', head.seatSecret);
  const second = await Device.join(server.url, code, 'seat', mate.seatSecret);
  await until(() => second.seat?.own?.delegation.members.length === 2, 'both');
  expect(standsIn(second)).toEqual([]);
  await first.leave();
  await until(() => (standsIn(second)?.length ?? 0) > 0, 'the stand-in');
  expect(standsIn(second)).toContain('head');
  await Device.join(server.url, code, 'seat', head.seatSecret);
  await until(() => standsIn(second)?.length === 0, 'the head is back');
}, 20_000);
