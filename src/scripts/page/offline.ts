/** Lets the site be read offline after one visit, and says so at the foot of every page. */
import words from '#words/offline-notice.json' with { type: 'json' };
import { path } from '../../addresses/url.ts';

const foot = document.querySelector('.site-footer > p:last-child');
const status = document.createElement('span');
status.className = 'kept';
foot?.append(' ', status);

function say(): void {
  // only being offline is worth reading out
  if (!navigator.onLine) status.setAttribute('role', 'status');
  status.textContent = navigator.onLine ? words.kept : words.offline;
}

const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

if ('serviceWorker' in navigator && import.meta.env.PROD && !saves) {
  const { serviceWorker } = navigator;
  void serviceWorker.register(path('/offline.js')).then(
    async () => {
      await serviceWorker.ready;
      say();
      addEventListener('online', say);
      addEventListener('offline', say);
    },
    () => undefined,
  );
}
