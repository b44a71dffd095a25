import './came-from.ts';
import './copy-link.ts';
import './previews.ts';
