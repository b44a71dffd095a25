/** Tells a reader of another citation style, in a bar, that a page is in the site's own, as it was made. */
import words from '#words/style-choice.json' with { type: 'json' };
import { citationStyleNames } from '../../addresses/style-names.ts';
import { say } from '../../words/message.ts';
import { make } from '../elements.ts';
import { showBar } from '../panels/bar.ts';
import { chosenStyle, OWN_STYLE } from './chosen-style.ts';

const names: Readonly<Record<string, string>> = citationStyleNames;
const text = say(words.stays, {
  chosen: names[chosenStyle()] ?? '',
  own: names[OWN_STYLE] ?? '',
});
showBar([make('p', {}, text)]);
