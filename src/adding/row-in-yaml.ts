import { sentences } from '../bibliography/index.ts';
import { isMap, isScalar, isSeq, parseDocument, stringify, type Node } from 'yaml';
import { rowOf, valuesNamed, type Answers, type Question } from './questions.ts';

const WIDTH = 100;
const HOW = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** Sets fields as the tables have them: dates in quotation marks, and short lists on one line. */
function arrange(node: unknown, indent: number): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const width = isScalar(key) ? String(key.value).length + 2 : 0;
      if (
        isScalar(value) &&
        typeof value.value === 'string' &&
        /^\d{4}(?:-\d|$)/u.test(value.value)
      ) {
        value.type = 'QUOTE_SINGLE';
      } else if (isSeq(value)) value.flow = isShort(value as unknown as Node, indent + width);
      else arrange(value, indent + 2);
    }
  }
}

const isShort = (node: Node, indent: number) =>
  indent + stringify(node, { ...HOW, collectionStyle: 'flow' }).trim().length <= WIDTH;

/** Fields as YAML, one below another, in the order of the questions. */
export function fieldsInYaml(questions: readonly Question[], answers: Answers): string {
  const doc = parseDocument(stringify(rowOf(questions, answers), HOW));
  arrange(doc.contents, 2);
  return doc.toString(HOW);
}

/** What was left out that a comment can stand for: no part of a group. */
export const leftOut = (questions: readonly Question[], answers: Answers): Question[] =>
  questions.filter(({ name }) => !answers.has(name) && !name.includes('.'));

/** What was left out, as comments: what could be written, and below it the field, to be filled in. */
export const leftOutInYaml = (questions: readonly Question[], answers: Answers): string =>
  leftOut(questions, answers)
    .map((question) => {
      const { name, what } = question;
      return `${asRemark(sentences(what, valuesNamed(question, what)))}# ${name}:\n`;
    })
    .join('');

/** A remark on as many lines as it needs. */
function asRemark(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length + '  #'.length > WIDTH) lines.push(` ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.map((line) => `#${line}\n`).join('');
}

/** A row to put into a table: its fields, and below them as comments those that were left out. */
export function rowInYaml(questions: readonly Question[], answers: Answers): string {
  const lines = fieldsInYaml(questions, answers) + leftOutInYaml(questions, answers);
  return `- ${lines.replace(/\n(?=.)/gu, '\n  ')}`;
}
