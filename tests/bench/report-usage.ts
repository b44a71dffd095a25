/** Loaded before a measured program: adds its peak memory, in kilobytes, to a file when it ends. */
import { appendFileSync } from 'node:fs';

const file = process.env['USAGE_FILE'];
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
