import './came-from.ts';
import './citing.ts';
import './copy-link.ts';
import './not-found.ts';
import './passages.ts';
import './previews.ts';
import './style-choice.ts';
import './worksheet.ts';
