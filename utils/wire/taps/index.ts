import { tapBeacon } from './beacon';
import { tapBlob } from './blob';
import { tapEvents } from './events';
import { tapFetch } from './fetch';
import { tapForm } from './form';
import { tapMessage } from './message';
import { tapPeer } from './peer';
import { tapResource } from './resource';
import { tapSocket } from './socket';
import { tapWorker } from './worker';
import { tapXhr } from './xhr';

/** Every way out of a page that is watched: one line each. */
export const taps: (() => void)[] = [
  tapBeacon,
  tapBlob,
  tapEvents,
  tapFetch,
  tapForm,
  tapMessage,
  tapPeer,
  tapResource,
  tapSocket,
  tapWorker,
  tapXhr,
];
