import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Loaded before the host (`node --require`): collects its garbage whenever it is asked to, so that what it keeps can be measured.

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
process.on('SIGUSR2', () => {
  for (let run = 0; run < 3; run++) collect();
});
