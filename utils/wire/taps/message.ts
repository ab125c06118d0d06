import { tapMethod } from '../main/disguise';
import { passLater } from '../main/line';
import { apply } from '../main/natives';
import { written } from '../main/written';

/**
 * What is posted to workers and channels: from there no tap sees it go on. `window.postMessage` stays the browser's own: it
 * tells the receiver which window's script called it, and that would be ours. Windows of the page have taps themselves.
 */
export function tapMessage(): void {
  const owners: (object | undefined)[] = [
    window.MessagePort?.prototype,
    window.BroadcastChannel?.prototype,
    window.Worker?.prototype,
    window.ServiceWorker?.prototype,
  ];
  for (let i = 0; i < owners.length; i++) {
    if (!owners[i]) continue;
    tapMethod(owners[i]!, 'postMessage', (native, self, args) => {
      const go = () => apply(native, self, args as never);
      const target = targetOf(args[1]);
      const text = written(args[0]);
      // Frameworks wake themselves by empty messages, several a key.
      if (target === '' && text === '') return go();
      passLater('message', target, text, go);
    });
  }
}

function targetOf(target: unknown): string {
  return typeof target === 'string' && target !== '*' && target !== '/' ? target : '';
}
