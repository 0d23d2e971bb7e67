import type { Result } from '../../shared/result';
import { useRecord, useSession } from '../state/context';
import { held } from './use-edit';

type TextFieldName = 'text' | 'speaker' | 'handling' | 'note';

/** A plain text field of a node, as `TextField` takes it. Emptied, an optional field is cleared. */
export function useNodeField(
  id: string,
  field: TextFieldName,
): { value: string; onCommit: (text: string) => Result<string> } {
  const node = useRecord('nodes', id);
  const { map } = useSession();
  return {
    value: node?.[field] ?? '',
    onCommit: (text) => {
      const value = text === '' && field !== 'text' ? null : text;
      return held(map.dispatch('node.set', { id, fields: { [field]: value } }), text);
    },
  };
}
