import words from '#words/dates.json' with { type: 'json' };
import { escapeMarkup } from '../words/escape.ts';
import { ACCESSED, type AccessDate } from '../bibliography/index.ts';
import { say } from '../words/message.ts';

/**
 * The HTML of a citation with words in place of the day of access, in the order of the style: "day
 * month year". Readers fill in their own, or src/scripts/cite/access-date.ts does so for them.
 */
export function withAccessDate(html: string, accessDate: AccessDate | undefined): string {
  const toFill = accessDate ? escapeMarkup(say(accessDate.pattern, words.toFill)) : '';
  return html.replaceAll(ACCESSED, `<span class="access-date">${toFill}</span>`);
}
