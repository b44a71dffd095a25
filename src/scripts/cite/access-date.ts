/** Fills in today as the day of access, as each citation style writes it. */
import { writeAccessDate, type AccessDate } from '../../bibliography/access-date.ts';

const today = new Date();

for (const part of document.querySelectorAll<HTMLElement>('[data-access-date]')) {
  const form = JSON.parse(part.dataset['accessDate'] ?? '') as AccessDate;
  for (const place of part.querySelectorAll('.access-date')) {
    place.textContent = writeAccessDate(form, today);
  }
}
