/** Loaded before a measured program: writes its peak memory, in kilobytes, when it ends. */
import { writeFileSync } from 'node:fs';

const file = process.env['USAGE_FILE'];
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
