/** Puts the address of a heading on the clipboard when its link is followed, and says so. */
import words from '#words/copy-link.json' with { type: 'json' };

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.permalink');
  if (!link || !navigator.clipboard) return;
  void navigator.clipboard.writeText(link.href).then(() => {
    const status = document.createElement('span');
    status.className = 'copied';
    status.setAttribute('role', 'status');
    link.after(status);
    status.textContent = words.copied;
    setTimeout(() => status.remove(), 2000);
  });
});

export {};
