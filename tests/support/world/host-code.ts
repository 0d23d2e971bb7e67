// What `loadHostCode` loads: the host as the shells make it, and the one way in which it is called.
export { callHost } from '../../../electron/host/dispatch';
export { createHost } from '../../../electron/host/host';
