const WHOLE = new Set(['home', 'essay', 'cite', 'accessibility']);

/** Whether a page is cited by itself; the others stand for the whole of this site, or speak of citing it. */
export const isPart = (slug: string) => !WHOLE.has(slug);

/** The path of the page that has all citations of a page. */
export const citePath = (slug: string) => (isPart(slug) ? `/cite/${slug}/` : '/cite/');
