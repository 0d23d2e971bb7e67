import { shownText } from '../../shared/shown-text';

interface LookTabsProps<Name extends string> {
  /** What is chosen by them. */
  label: string;
  tabs: Readonly<Record<Name, string>>;
  chosen: Name;
  onChoose: (name: Name) => void;
}

/** Chooses what the picture shows. */
export function LookTabs<Name extends string>({ label, tabs, chosen, onChoose }: LookTabsProps<Name>) {
  return (
    <div className="look-tabs" role="group" aria-label={label}>
      {(Object.keys(tabs) as Name[]).map((name) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {shownText(tabs[name])}
        </button>
      ))}
    </div>
  );
}
