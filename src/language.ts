import site from '#words/site.json' with { type: 'json' };

/** The language of the site's own words, as BCP 47 writes it; dates, numbers and lists follow it. */
export const { language } = site;
