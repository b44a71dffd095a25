import type { CslItem } from '../bibliography/works.ts';

/** A work that a reader saw on a day: one on the web gets that as its day of access, as they are to give it. */
export const seenOn = (work: CslItem, day: Date): CslItem =>
  work.URL
    ? {
        ...work,
        accessed: { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] },
      }
    : work;
