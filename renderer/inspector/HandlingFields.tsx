import { labelsOf } from '../../shared/map/handling';
import { t } from '../../shared/words/words';
import { valueAfter } from '../command/use-edit';
import { useMap, useSession } from '../state/context';
import { TextField } from '../ui/fields';
import { joinNames, parseNames } from '../ui/parse-fields';

/** Which labels of handling a map knows, and which one counts where nothing is said. */
export function HandlingFields() {
  const { map } = useSession();
  const head = useMap((now) => now.head);
  const { settings } = head;
  const own = joinNames(settings?.handlingOrder ?? []);
  const set = (change: object) =>
    map.dispatch('map.set', { fields: { settings: { ...settings, ...change } } });
  return (
    <>
      <TextField
        label={t('Labels of handling, the most open first')}
        placeholder={joinNames(labelsOf({}))}
        value={own}
        onCommit={(text) => {
          const handlingOrder = parseNames(text);
          return valueAfter(set({ handlingOrder }), joinNames(handlingOrder));
        }}
      />
      <TextField
        label={t('Handling of what is unmarked')}
        placeholder={t('As if it were open to all')}
        suggestions={labelsOf(head)}
        value={settings?.handlingDefault ?? ''}
        onCommit={(text) => valueAfter(set({ handlingDefault: text.trim() }), text.trim())}
      />
    </>
  );
}
