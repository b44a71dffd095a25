/**
 * Keeps a filter's choices in the address, so that they can be linked to, says how many rows show, and
 * leads to the first of them.
 */
import words from '#words/filter.json' with { type: 'json' };
import { say } from '../../words/message.ts';
import { make } from '../elements.ts';

const form = document.querySelector<HTMLElement>('.filters');
const items = [...document.querySelectorAll<HTMLElement>('[data-filtered]')];

function read(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const choice = form?.querySelector<HTMLInputElement>(
      `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
    );
    if (choice) choice.checked = true;
  }
}

function write(): void {
  if (!form) return;
  const url = new URL(location.href);
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', url);
}

const status = form?.querySelector('[role="status"]');

if (form && status) {
  const onwards = make('button', { type: 'button', class: 'plain' }, words.first);
  onwards.addEventListener('click', () => {
    const first = items.find((item) => item.checkVisibility());
    first?.scrollIntoView();
    // so that who goes on by keyboard, or listens, goes on from there
    first?.querySelector<HTMLElement>('a, summary')?.focus({ preventScroll: true });
  });
  // by the choices, for what is far down the page may not be laid out yet
  const tell = () => {
    const chosen = [...form.querySelectorAll<HTMLInputElement>('input:checked')].filter(
      ({ value }) => value !== '',
    );
    const shown = items.filter(
      (item) =>
        item.matches(':target, :has(:target)') ||
        chosen.every(({ name, value }) => item.getAttribute(`data-${name}`) === value),
    ).length;
    const isCut = shown < items.length;
    status.textContent = isCut ? say(words.shown, { shown, all: items.length }) : '';
    if (isCut && shown > 0) status.after(' ', onwards);
    else onwards.remove();
  };
  read();
  tell();
  // a choice may be what this script came for
  write();
  form.addEventListener('change', () => {
    // after the rows are painted
    requestAnimationFrame(() =>
      setTimeout(() => {
        write();
        tell();
      }),
    );
  });
}

export {};
