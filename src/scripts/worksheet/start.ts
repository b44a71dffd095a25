/**
 * Starts the worksheet: has what is known of each question told with its answer, to whoever hears one
 * field after another. All else is fetched for who has filled something in, or goes on to do so.
 */
import { recall } from '../device.ts';
import { inTime } from '../in-time.ts';
import { sayPartUnfetched } from '../page/beside.ts';
import { KEY } from './key.ts';

for (const field of document.querySelectorAll('.question > textarea')) {
  const evidence = field.parentElement?.querySelector('.ask + p');
  if (!evidence) continue;
  evidence.id = `why-${field.getAttribute('aria-labelledby') ?? ''}`;
  field.setAttribute('aria-describedby', evidence.id);
}

let isAsked = false;
function help(): void {
  if (isAsked) return;
  isAsked = true;
  inTime(import('./worksheet.ts')).catch(sayPartUnfetched);
}
for (const sign of ['focusin', 'input', 'scroll']) addEventListener(sign, help);
// what the reader did before, or before this script ran
const isBegun = document.activeElement?.closest('article') ?? (location.hash || scrollY > 0);
if (isBegun || recall(KEY)) help();
