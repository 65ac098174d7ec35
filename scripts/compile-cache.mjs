import { enableCompileCache } from 'node:module';
import path from 'node:path';

// What Node compiles of our code is kept, the command's own file and that of each thread included: loading it took longer
// than a small edit. JavaScript, as this is run before TypeScript is understood quickly.
enableCompileCache(path.join(path.resolve(process.env.SEN_CACHE ?? '.cache'), 'node'));
