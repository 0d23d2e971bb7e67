import { handling } from '../v1/common';
import { group as group1 } from '../v1/group';

export const group = group1.extend({ handling: handling.optional() });
