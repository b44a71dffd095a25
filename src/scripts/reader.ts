import './copy-link.ts';
import './previews.ts';
