/** What the id of an item has before the id of its paragraph. */
const ITEM = 'edition-';

/** The paragraphs of a kept page, each with the item at its end that says what became of it. */
export const paragraphsThen = (): { id: string; item: Element }[] =>
  [...document.querySelectorAll(`.edition-became > [id^="${ITEM}p"]`)].map((item) => ({
    id: item.id.slice(ITEM.length),
    item,
  }));
