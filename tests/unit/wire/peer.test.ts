// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

/** What the isolated world is told. */
const told = vi.hoisted(() => [] as string[]);
vi.mock('../../../utils/wire/main/line', () => ({
  isArmed: () => false,
  tell: (way: string) => told.push(way),
}));

class Connection {
  get signalingState() {
    if (!(this instanceof Connection)) throw new TypeError('Illegal invocation');
    return 'stable';
  }
  async setLocalDescription(_given?: object) {
    return 'local';
  }
  async setRemoteDescription(_given: object) {
    return 'remote';
  }
}

beforeEach(async () => {
  told.length = 0;
  vi.resetModules();
  vi.stubGlobal('RTCPeerConnection', class extends Connection {});
  // Natives have their methods on the prototype itself.
  const { prototype } = RTCPeerConnection;
  for (const name of Object.getOwnPropertyNames(Connection.prototype))
    if (name !== 'constructor')
      Object.defineProperty(
        prototype,
        name,
        Object.getOwnPropertyDescriptor(Connection.prototype, name)!,
      );
  (await import('../../../utils/wire/taps/peer')).tapPeer();
});

test.each([
  ['who asks', ['setLocalDescription', 'setRemoteDescription']],
  ['who answers', ['setRemoteDescription', 'setLocalDescription']],
] as const)('a connection is told of once both its ends are named: %s', async (_who, calls) => {
  const connection = new RTCPeerConnection();
  expect(await connection[calls[0]]({} as never)).toBe(calls[0].slice(3, -11).toLowerCase());
  expect(told).toEqual([]);
  expect(await connection[calls[1]]({} as never)).toBe(calls[1].slice(3, -11).toLowerCase());
  expect(told).toEqual(['peer']);
});

test('of many connections the first is told of', async () => {
  for (let i = 0; i < 3; i++) {
    const connection = new RTCPeerConnection();
    await connection.setLocalDescription();
    await connection.setLocalDescription();
    await connection.setRemoteDescription({} as never);
  }
  expect(told).toEqual(['peer']);
});

test('ends of two connections, or of things that are none, are no connection', async () => {
  await new RTCPeerConnection().setLocalDescription();
  await new RTCPeerConnection().setRemoteDescription({} as never);
  const nothing = {};
  const { setLocalDescription, setRemoteDescription } = RTCPeerConnection.prototype;
  await Reflect.apply(setLocalDescription, nothing, []);
  await Reflect.apply(setRemoteDescription, nothing, [{}] as never);
  expect(told).toEqual([]);
});
