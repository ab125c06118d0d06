/**
 * Runs in a page: two ends that exchange a piece of a stream, both of them in `window`, a frame's or its own. Fails
 * with how far they came, if they have not met within 20 s.
 */
export const exchange = (window: string) => `new Promise((done, fail) => {
  const { RTCPeerConnection } = ${window};
  const [here, there] = window.__ends = [new RTCPeerConnection(), new RTCPeerConnection()];
  const states = () => [here, there].map((end) => [end.signalingState, end.iceGatheringState, end.iceConnectionState]);
  setTimeout(() => fail(new Error('not met: ' + states().join(' | '))), 20_000);
  // An end takes no candidate before it knows of the other.
  let known;
  const both = new Promise((resolve) => { known = resolve; });
  const pass = (end) => ({ candidate }) => both.then(() => end.addIceCandidate(candidate)).catch(fail);
  here.onicecandidate = pass(there);
  there.onicecandidate = pass(here);
  there.ondatachannel = ({ channel }) => { channel.onmessage = ({ data }) => done(data); };
  const channel = here.createDataChannel('stream');
  channel.onopen = () => channel.send('piece');
  (async () => {
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription);
    known();
  })().catch(fail);
})`;
