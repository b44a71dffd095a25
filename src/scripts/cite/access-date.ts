/** Puts today in place of the words that stand for the day of access, in the form of each style. */
import { writeAccessDate, type AccessDate } from '../../bibliography/access-date.ts';

const today = new Date();

for (const part of document.querySelectorAll<HTMLElement>('[data-access-date]')) {
  const form = JSON.parse(part.dataset['accessDate'] ?? '') as AccessDate;
  for (const place of part.querySelectorAll('.access-date')) {
    place.textContent = writeAccessDate(form, today);
  }
}
