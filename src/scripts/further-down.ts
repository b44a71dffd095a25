/** What helps a reader who has gone on in a page: where they left it, and how they take it with them. */
import './places/start.ts';
import './documents/at-foot.ts';
