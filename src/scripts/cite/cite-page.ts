/** What helps on the pages of citations: buttons that copy, and on the first of them the choice of a style. */
import './copy-forms.ts';
import './style-choice.ts';
