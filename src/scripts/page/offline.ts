/**
 * Has each page that is read kept on this device, with those beside it, says so at its foot, and lets
 * a reader keep the whole site.
 */
import words from '#words/offline-wish.json' with { type: 'json' };
import { path } from '../../addresses/url.ts';
import { isMetered, type Asked, type Kept } from './keeping.ts';

/** Throws where the browser has no workers, or none in such a frame. */
function start(): void {
  const { serviceWorker: workers } = navigator;
  workers.addEventListener('message', ({ data }) => tell(data as Kept));
  const kept = document.createElement('span');
  kept.className = 'kept';
  kept.innerHTML = '<span></span> <button type="button"></button>';
  const [status, button] = kept.children as unknown as [HTMLElement, HTMLButtonElement];
  const tell = ({ says, role, offers }: Kept) => {
    Object.assign(status, { role, textContent: says });
    Object.assign(button, { hidden: !offers, textContent: offers });
  };
  const ask = (asked: Asked) => {
    const ready = workers.register(path('/offline.js')).then(() => workers.ready);
    ready.then(
      ({ active }) => active?.postMessage(asked),
      () => kept.remove(),
    );
  };
  tell({ says: '', role: null, offers: words.keep });
  document.querySelector('footer')?.append(kept);
  button.addEventListener('click', () => ask({ want: 'site' }));
  for (const change of ['online', 'offline']) addEventListener(change, () => ask({}));
  // a reader who pays for it fetches no worker either
  if (!isMetered()) ask({ keep: true });
}

try {
  if (import.meta.env.PROD) start();
} catch {
  // nothing is kept, and nothing said of it
}
