/** Search over the page that is being read. */
import words from '#words/search-dialog.json' with { type: 'json' };
import { path } from '../../addresses/url.ts';
import { makeDialog } from '../panels/dialog.ts';
import { make } from '../elements.ts';
import { showResults } from './search.ts';

function makeSearch(): HTMLDialogElement {
  const input = make('input', {
    ...{ type: 'search', name: 'q', id: 'search-here', enterkeyhint: 'search' },
    ...{ autocomplete: 'off', spellcheck: 'false' },
  });
  const label = make('label', { for: input.id }, words.label);
  // Enter leads to the search page, which has the same answer
  const form = make('form', { action: path('/search/'), class: 'search-form' }, label, input);
  const results = make('div', { class: 'found' });
  const dialog = makeDialog(words.title, make('search', {}, form), results);
  dialog.classList.add('search-dialog');
  showResults(form, results);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Esc closes at once; browsers would first empty the field
    event.preventDefault();
    dialog.close();
  });
  results.addEventListener('click', ({ target }) => {
    // the dialog must not hide a place on this page
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search with the last question; on the search page, moves to its field. */
export function open(): void {
  const field = document.querySelector<HTMLInputElement>('main search input');
  if (!field) {
    dialog ??= makeSearch();
    dialog.showModal();
  }
  const input = field ?? dialog?.querySelector('input');
  input?.focus();
  input?.select();
}
