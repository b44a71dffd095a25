/** Answers the question in the address of the search page, and keeps later questions there. */
import { inTime } from '../in-time.ts';
import { sayPartUnfetched } from '../page/beside.ts';

const form = document.querySelector<HTMLFormElement>('main search form');
const results = document.querySelector<HTMLElement>('main .found');
const input = form?.querySelector('input');

function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(history.state, '', url);
}

if (form && results && input) {
  form.hidden = false;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  const start = () =>
    inTime(import('./search.ts')).then(({ showResults }) => {
      showResults(form, results, keepInAddress);
      // this question has been answered
      form.addEventListener('submit', (event) => event.preventDefault());
    }, sayPartUnfetched);
  if (input.value.trim() === '')
    input.addEventListener('focus', () => void start(), { once: true });
  else void start();
}
