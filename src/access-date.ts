import { ACCESSED, accessDateToFill, type AccessDate } from './bibliography/index.ts';

/**
 * HTML of a citation, with words where the day of access belongs: readers put their own there, or
 * src/scripts/access-date.ts does it for them.
 */
export const withAccessDate = (html: string, accessDate: AccessDate | undefined) =>
  html.replaceAll(
    ACCESSED,
    `<span class="access-date">${accessDate ? accessDateToFill(accessDate) : ''}</span>`,
  );
