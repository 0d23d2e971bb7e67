import { useId, type ReactNode } from 'react';
import './SignChoice.css';

interface SignChoiceProps<Value extends string> {
  /** Read out as the name of the choice. */
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string; sign: ReactNode }[];
  /** The words stand beside the signs; else they are tips. */
  words?: boolean;
  onChoose: (value: Value) => void;
}

/** One of a few, as a row of signs: radio buttons, so arrows walk and choose. */
export function SignChoice<Value extends string>(props: SignChoiceProps<Value>) {
  const name = useId();
  return (
    <div className="sign-choice" role="radiogroup" aria-label={props.label}>
      {props.options.map(({ value, label, sign }) => (
        <label key={value} className="sign-choice__option" title={props.words ? undefined : label}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          {sign}
          <span className={props.words ? undefined : 'visually-hidden'}>{label}</span>
        </label>
      ))}
    </div>
  );
}
