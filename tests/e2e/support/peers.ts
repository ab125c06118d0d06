/** Runs in a page: two ends that exchange a piece of a stream, both of them in `window`, a frame's or its own. */
export const exchange = (window: string) => `new Promise((done, fail) => {
  const { RTCPeerConnection } = ${window};
  const [here, there] = window.__ends = [new RTCPeerConnection(), new RTCPeerConnection()];
  here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate);
  there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate);
  there.ondatachannel = ({ channel }) => { channel.onmessage = ({ data }) => done(data); };
  const channel = here.createDataChannel('stream');
  channel.onopen = () => channel.send('piece');
  (async () => {
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription);
  })().catch(fail);
})`;
