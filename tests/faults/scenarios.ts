import { connections } from './connections';
import { dataFull } from './data-full';
import { diskFull } from './disk-full';
import { equalEdit } from './equal-edit';
import { fileNames } from './file-names';
import { history } from './history';
import { injection } from './injection';
import { killEdit } from './kill-edit';
import { killEachCall } from './kill-each-call';
import { killIndex } from './kill-index';
import { killSave10k, killSave1m, killSave20m, killSaveInPlace } from './kill-save';
import { killTyping } from './kill-typing';
import { links } from './links';
import { lock } from './lock';
import { loopback } from './loopback';
import { mutatedFiles } from './mutated-files';
import { oddFiles } from './odd-files';
import { otherUsers } from './other-users';
import { powerLoss } from './power-loss';
import { readOnly } from './read-only';
import { reconnect } from './reconnect';
import { redos } from './redos';
import type { Scenario } from './scenario';
import { schedules } from './schedules';
import { suspendSave, suspendSaveInPlace } from './suspend-save';
import { syscalls } from './syscalls';
import { takeOverClocks } from './take-over-clocks';
import { takeTheirs300k, takeTheirs40m, takeTheirs5m } from './take-theirs';
import { truncation } from './truncation';
import { twoWriters } from './two-writers';

/** All that is tried, in the order in which it is told. */
export const SCENARIOS: readonly Scenario[] = [
  killSave10k,
  killSave1m,
  killSave20m,
  killSaveInPlace,
  killEachCall,
  killEdit,
  killTyping,
  killIndex,
  syscalls,
  diskFull,
  dataFull,
  oddFiles,
  readOnly,
  powerLoss,
  twoWriters,
  schedules,
  suspendSave,
  suspendSaveInPlace,
  takeOverClocks,
  takeTheirs300k,
  takeTheirs5m,
  takeTheirs40m,
  reconnect,
  lock,
  equalEdit,
  truncation,
  fileNames,
  mutatedFiles,
  injection,
  links,
  loopback,
  otherUsers,
  redos,
  connections,
  history,
];
