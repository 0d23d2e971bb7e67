import { handling } from '../v1/common';
import { view as view1 } from '../v1/view';

export const view = view1.extend({ handling: handling.optional() });
