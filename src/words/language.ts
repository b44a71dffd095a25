import words from '#words/language.json' with { type: 'json' };

/** The language of the site's own words, as BCP 47 writes it; dates, numbers and lists follow it. */
export const language = words.language;
