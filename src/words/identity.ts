import words from '#words/site.json' with { type: 'json' };

/** What does not change from page to page. Its author, an organisation, answers for the text. */
export const site = {
  name: words.name,
  tagline: words.tagline,
  author: words.author,
  licence: words.licence,
  licenceName: words.licenceName,
};
