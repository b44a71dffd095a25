/** The sheet on the page: its fields, what stands in them, and all of it as text. */
import words from '#words/worksheet.json' with { type: 'json' };

/** Room for one line, or for several. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

const article = document.querySelector('article');

/** All fields, in the order of the page. */
export const fields = [
  ...(article?.querySelectorAll<Field>(':is(input, textarea)[aria-labelledby]') ?? []),
];

/** The name of a field, by which it is kept: the id of its label. */
export const nameOf = (field: Field): string => field.getAttribute('aria-labelledby') ?? '';

/** What stands in every field. */
export const texts = (): Map<string, string> =>
  new Map(fields.map((field) => [nameOf(field), field.value]));

const said = (element: Element | null | undefined) => element?.textContent.trim() ?? '';

const labelOf = (field: Field) => said(document.getElementById(nameOf(field)));
const isAnswer = (field: Field) => field.closest('.topic') !== null;

/** The whole sheet as plain text: what it is about, and every question with its answer, topic by topic. */
export function asText(): string {
  const about = fields
    .filter((field) => !isAnswer(field) && field.value.trim())
    .map((field) => `${labelOf(field)}: ${field.value.trim()}`);
  const head = [said(document.querySelector('h1')), location.href.split('#')[0], ...about];
  const topics = [...Map.groupBy(fields.filter(isAnswer), (field) => field.closest('.topic'))];
  const answered = topics.map(([topic, answers]) =>
    [
      said(topic?.querySelector('h2')).toUpperCase(),
      ...answers.map((field) => `${labelOf(field)}\n${field.value.trim() || words.noAnswer}`),
    ].join('\n\n'),
  );
  return `${head.join('\n')}\n\n${answered.join('\n\n\n')}\n`;
}

/** How many questions there are, and how many have an answer. */
export function progress(): { all: number; answered: number } {
  const answers = fields.filter(isAnswer);
  return { all: answers.length, answered: answers.filter(({ value }) => value.trim()).length };
}
